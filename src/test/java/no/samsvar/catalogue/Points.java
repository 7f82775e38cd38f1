package no.samsvar.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samsvar.catalogue.content.Basis;
import no.samsvar.catalogue.content.ChecklistItem;
import no.samsvar.catalogue.content.SourcePlace;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.Time;
import no.samsvar.platform.content.Wording;
import no.samsvar.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Points to judge. */
final class Points {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private Points() {}

    static ChecklistItem item(String id, Basis basis, boolean supplierMayAnswer) {
        var words = new Wording(id + " nb?", id + " nn?", id + " en?");
        return new ChecklistItem(
                id,
                words,
                words,
                List.of("ACC-01"),
                new SourcePlace("003", "7.1"),
                basis,
                Set.of(Kind.CLINIC),
                supplierMayAnswer,
                Optional.empty());
    }

    static ChecklistPoint unanswered(String id) {
        return new ChecklistPoint(item(id, Basis.LAW, false), Optional.empty(), Optional.empty());
    }

    static ChecklistPoint answered(String id, Basis basis, GivenAnswer given) {
        return new ChecklistPoint(item(id, basis, true), Optional.of(given), Optional.empty());
    }

    static GivenAnswer given(String id, Answer answer, LocalDate on) {
        return given(id, answer, on, id + " nb?", null);
    }

    static GivenAnswer given(
            String id, Answer answer, LocalDate on, String asked, @Nullable Instant approved) {
        boolean no = answer == Answer.NO;
        return new GivenAnswer(
                UUID.randomUUID(),
                id,
                answer,
                1,
                Language.NB,
                asked,
                null,
                null,
                null,
                no ? NoHandling.STANDS : null,
                null,
                no ? "Tap" : null,
                no ? Level.LOW : null,
                no ? Level.LOW : null,
                no ? "Lite" : null,
                false,
                null,
                on.atStartOfDay(Time.OSLO).toInstant(),
                null,
                approved,
                1);
    }
}
