package no.samsvar.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.catalogue.AnswerForm;
import no.samsvar.catalogue.ChecklistKinds;
import no.samsvar.catalogue.ChecklistPoint;
import no.samsvar.catalogue.Checklists;
import no.samsvar.catalogue.GivenAnswer;
import no.samsvar.catalogue.Walk;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of a checklist shows. */
@Service
@Transactional(readOnly = true)
class ChecklistPages {

    private final Checklists checklists;
    private final Register register;
    private final RegisterKinds kinds;
    private final ChoiceLists lists;
    private final Reader reader;
    private final Languages languages;

    ChecklistPages(
            Checklists checklists,
            Register register,
            RegisterKinds kinds,
            ChoiceLists lists,
            Reader reader,
            Languages languages) {
        this.checklists = checklists;
        this.register = register;
        this.kinds = kinds;
        this.lists = lists;
        this.reader = reader;
        this.languages = languages;
    }

    /**
     * @param item the point whose form is open
     */
    ChecklistView view(EntryId id, Frame frame, Optional<String> item) {
        var walk = checklists.walk(id);
        var measures = measures(walk);
        var open =
                item.filter(_ -> mayWrite(walk))
                        .map(one -> walk.point(one).orElseThrow(NotFound::new))
                        .map(point -> filledIn(point, measures));
        var around = item.map(one -> frame.around(walk, one)).orElse(frame);
        return view(walk, around, open, measures);
    }

    /** The same with a form that was typed and is to be mended. */
    ChecklistView view(EntryId id, Frame frame, OpenPoint typed) {
        var walk = checklists.walk(id);
        if (walk.point(typed.item()).isEmpty()) {
            throw new NotFound();
        }
        return view(walk, frame.around(walk, typed.item()), Optional.of(typed), measures(walk));
    }

    private ChecklistView view(
            Walk walk, Frame frame, Optional<OpenPoint> open, Map<UUID, Entry> measures) {
        return new ChecklistView(
                walk,
                frame,
                open,
                open.isPresent() ? lists.of(AnswerForm.class) : Choices.none(),
                measures,
                kinds.readable().stream().map(RegisterKind::name).toList(),
                reader.peoplesWords(),
                languages.current(),
                mayWrite(walk),
                active(walk) && Permissions.has(Permission.CHECKLIST_APPROVE));
    }

    private static boolean mayWrite(Walk walk) {
        return active(walk) && Permissions.has(Permission.CHECKLIST_WRITE);
    }

    private static boolean active(Walk walk) {
        return !walk.stored().entry().status().equals(ChecklistKinds.ENDED);
    }

    private Map<UUID, Entry> measures(Walk walk) {
        if (!Permissions.has(MeasureKinds.MEASURE.read())) {
            return Map.of();
        }
        var ids =
                walk.points()
                        .flatMap(point -> point.given().stream())
                        .map(GivenAnswer::measureId)
                        .filter(Objects::nonNull)
                        .map(EntryId::new)
                        .toList();
        return ids.isEmpty()
                ? Map.of()
                : register.entries(ids).stream()
                        .collect(Collectors.toMap(one -> one.id().value(), one -> one));
    }

    /** What was answered, or what a supplier proposes where that waits. */
    private static OpenPoint filledIn(ChecklistPoint point, Map<UUID, Entry> measures) {
        var item = point.item().id();
        var given = point.given();
        var proposal = point.proposal();
        if (given.isEmpty() && proposal.isEmpty()) {
            return new OpenPoint(item, Form.blank(AnswerForm.class), Checklists.UNANSWERED);
        }
        var measure = given.map(GivenAnswer::measureId).map(measures::get);
        var form =
                new AnswerForm(
                        proposal.map(it -> it.answer())
                                .or(() -> given.map(GivenAnswer::answer))
                                .orElseThrow(),
                        proposal.map(it -> it.chosen())
                                .or(() -> given.map(GivenAnswer::chosen))
                                .orElse(null),
                        given.map(GivenAnswer::reason).orElse(null),
                        proposal.map(it -> it.evidence())
                                .or(() -> given.map(GivenAnswer::evidence))
                                .orElse(null),
                        given.map(GivenAnswer::handling).orElse(null),
                        measure.map(Entry::ownerId).orElse(null),
                        measure.map(Entry::dueAt)
                                .map(due -> LocalDate.ofInstant(due, Time.OSLO))
                                .orElse(null),
                        given.map(GivenAnswer::mayHappen).orElse(null),
                        given.map(GivenAnswer::likelihood).orElse(null),
                        given.map(GivenAnswer::severity).orElse(null),
                        given.map(GivenAnswer::why).orElse(null));
        int version = given.map(GivenAnswer::version).orElse(Checklists.UNANSWERED);
        return new OpenPoint(item, Form.of(form), version);
    }

    List<ChecklistPoint> points(EntryId id) {
        return checklists.walk(id).points().toList();
    }
}
