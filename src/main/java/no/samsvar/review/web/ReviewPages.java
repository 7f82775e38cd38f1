package no.samsvar.review.web;

import static no.samsvar.review.ReviewKinds.REVIEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Profile;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.register.EntryId;
import no.samsvar.register.ValueText;
import no.samsvar.register.web.Reader;
import no.samsvar.review.Agenda;
import no.samsvar.review.HeldForm;
import no.samsvar.review.MinutesWords;
import no.samsvar.review.Point;
import no.samsvar.review.PointForm;
import no.samsvar.review.Readings;
import no.samsvar.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of reviews show. */
@Service
@Transactional(readOnly = true)
class ReviewPages {

    private final Reviews reviews;
    private final Agenda agenda;
    private final Readings readings;
    private final Organisations organisations;
    private final MinutesWords minutesWords;
    private final Reader reader;
    private final ChoiceLists lists;
    private final NewId ids;
    private final Clock clock;

    ReviewPages(
            Reviews reviews,
            Agenda agenda,
            Readings readings,
            Organisations organisations,
            MinutesWords minutesWords,
            Reader reader,
            ChoiceLists lists,
            NewId ids,
            Clock clock) {
        this.reviews = reviews;
        this.agenda = agenda;
        this.readings = readings;
        this.organisations = organisations;
        this.minutesWords = minutesWords;
        this.reader = reader;
        this.lists = lists;
        this.ids = ids;
        this.clock = clock;
    }

    AgendaView agenda(EntryId id) {
        return new AgendaView(
                reviews.find(id),
                points(id, reader.peoplesWords()),
                agenda.since(id),
                Permissions.has(REVIEW.write()));
    }

    private List<PointView> points(EntryId id, ValueText words) {
        var measures = agenda.measures(id);
        return agenda.of(id).stream()
                .map(
                        point ->
                                new PointView(
                                        point,
                                        agenda.facts(id, point, words),
                                        measures.getOrDefault(point.id(), List.of()),
                                        words))
                .toList();
    }

    SayView say(EntryId id, int position) {
        var point = agenda.find(id, position);
        var said =
                new PointForm(
                        point.note(), point.outcome(), point.conclusion(), null, null, null, null);
        return say(id, position, new EntryId(ids.next()), Form.of(said));
    }

    /** The same with what was typed. */
    SayView say(EntryId id, int position, EntryId measure, Form<PointForm> form) {
        var point = agenda.find(id, position);
        var words = reader.peoplesWords();
        var order = agenda.of(id).stream().map(Point::position).toList();
        int at = order.indexOf(position);
        return new SayView(
                reviews.find(id),
                new PointView(
                        point,
                        agenda.facts(id, point, words),
                        agenda.measures(id).getOrDefault(point.id(), List.of()),
                        words),
                measure,
                form,
                lists.of(PointForm.class),
                at + 1,
                order.size(),
                at == 0 ? Optional.empty() : Optional.of(order.get(at - 1)),
                at + 1 == order.size() ? Optional.empty() : Optional.of(order.get(at + 1)));
    }

    /** What is known of how it was held; whoever writes this is proposed as who wrote. */
    HoldView hold(EntryId id) {
        var fields = reviews.find(id).fields();
        var held = fields.heldOn();
        var writer = fields.writtenBy();
        var form =
                Form.of(
                        new HeldForm(
                                held == null ? plannedOrToday(fields.plannedOn()) : held,
                                fields.place(),
                                fields.participants(),
                                fields.others(),
                                writer == null ? Scope.currentPerson().value() : writer,
                                fields.conclusion()));
        return hold(id, form);
    }

    /** Nobody notes a meeting before it was held, so a day to come is not proposed. */
    private LocalDate plannedOrToday(LocalDate planned) {
        var today = LocalDate.now(clock);
        return planned.isAfter(today) ? today : planned;
    }

    HoldView hold(EntryId id, Form<HeldForm> form) {
        return new HoldView(reviews.find(id), form, lists.of(HeldForm.class));
    }

    MinutesView minutes(EntryId id) {
        var approved = readings.find(id);
        var words = minutesWords.ofOrganisation();
        return new MinutesView(
                approved,
                reviews.find(id),
                points(id, words),
                readings.of(id),
                words,
                Scope.currentPerson().value(),
                Permissions.has(REVIEW.write()));
    }

    ReviewsView all() {
        return new ReviewsView(
                readings.approved(),
                readings.unread(),
                organisations.current().profile() == Profile.LARGE,
                Permissions.has(REVIEW.write()));
    }
}
