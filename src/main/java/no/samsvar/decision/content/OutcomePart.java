package no.samsvar.decision.content;

import java.util.List;
import no.samsvar.platform.content.ContentPart;
import org.jspecify.annotations.Nullable;

/** Reads where a decision can end, and what follows from it. */
final class OutcomePart {

    private OutcomePart() {}

    static Outcome read(ContentPart part) {
        part.only("name", "title", "meaning", "consequences", "departure");
        return new Outcome(
                part.text("name"),
                part.wording("title"),
                part.wording("meaning"),
                consequences(part),
                departure(part));
    }

    static List<Consequence> consequences(ContentPart part) {
        return part.has("consequences")
                ? part.parts("consequences").stream().map(OutcomePart::consequence).toList()
                : List.of();
    }

    private static Consequence consequence(ContentPart part) {
        part.only("kind", "what", "days", "decision", "sources");
        var kind = part.constant(Consequence.Kind.class, "kind");
        if (part.has("decision") != (kind == Consequence.Kind.DECISION)) {
            throw part.wrong(
                    "decision", "must name one where, and only where, the kind is DECISION");
        }
        return new Consequence(
                kind,
                part.wording("what"),
                part.has("days") ? part.number("days") : null,
                part.find("decision").orElse(null),
                part.list("sources"));
    }

    private static @Nullable Departure departure(ContentPart part) {
        if (!part.has("departure")) {
            return null;
        }
        var departure = part.part("departure").only("allowed", "by", "advice");
        return new Departure(
                departure.wording("allowed"),
                departure.constant(Departure.By.class, "by"),
                departure.yes("advice"));
    }
}
