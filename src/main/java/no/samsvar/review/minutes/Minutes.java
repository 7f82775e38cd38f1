package no.samsvar.review.minutes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.review.Agenda;
import no.samsvar.review.MinutesWords;
import no.samsvar.review.Readings;
import no.samsvar.review.ReviewFields;
import no.samsvar.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a review in the organisation's language, approved by whoever acts. */
@Service
@Transactional(readOnly = true)
class Minutes {

    private final Reviews reviews;
    private final Agenda agenda;
    private final Readings readings;
    private final Organisations organisations;
    private final MinutesWords words;
    private final Clock clock;

    Minutes(
            Reviews reviews,
            Agenda agenda,
            Readings readings,
            Organisations organisations,
            MinutesWords words,
            Clock clock) {
        this.reviews = reviews;
        this.agenda = agenda;
        this.readings = readings;
        this.organisations = organisations;
        this.words = words;
        this.clock = clock;
    }

    Document of(EntryId review) {
        var stored = reviews.find(review);
        var fields = stored.fields();
        var told = words.ofOrganisation();
        var blocks = new ArrayList<Block>();
        if (Scope.currentPerson().value().equals(fields.writtenBy())) {
            blocks.add(new Block.Notice(told.text("review.same-person")));
        }
        var conclusion = fields.conclusion();
        if (conclusion != null) {
            blocks.add(new Block.Heading(1, told.text("review.field.conclusion")));
            blocks.add(new Block.Paragraph(conclusion));
        }
        var measures = agenda.measures(review);
        var points = new MinutesPoints(told);
        for (var point : agenda.of(review)) {
            var facts = agenda.facts(review, point, told);
            blocks.addAll(
                    points.of(point, facts.lines(), measures.getOrDefault(point.id(), List.of())));
        }
        var here = organisations.current();
        return new Document(
                stored.entry().title(),
                here.name(),
                here.language().locale(),
                front(stored, told),
                blocks);
    }

    private List<KeyValue> front(Stored<ReviewFields> stored, ValueText told) {
        var fields = stored.fields();
        var front = new ArrayList<KeyValue>();
        put(front, told.text("register.column.number"), stored.entry().number());
        put(front, told.text("review.field.held-on"), told.one(fields.heldOn()));
        put(front, told.text("review.field.place"), told.one(fields.place()));
        put(front, told.text("review.present"), present(fields, told));
        put(front, told.text("review.absent"), names(readings.absent(fields), told));
        put(front, told.text("review.field.written-by"), told.name(fields.writtenBy()));
        var approver = told.name(Scope.currentPerson().value());
        put(
                front,
                told.text("review.approved-by"),
                told.text("review.by-at", approver, told.one(clock.instant())));
        return front;
    }

    private static String present(ReviewFields fields, ValueText told) {
        return Stream.of(names(fields.participants(), told), fields.others())
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String names(Set<UUID> people, ValueText told) {
        return people.stream().map(told::name).sorted().collect(Collectors.joining(", "));
    }

    private static void put(List<KeyValue> front, String label, String value) {
        if (!value.isEmpty()) {
            front.add(new KeyValue(label, Cell.of(value)));
        }
    }
}
