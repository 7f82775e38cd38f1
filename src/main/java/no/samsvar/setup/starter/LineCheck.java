package no.samsvar.setup.starter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.content.BrokenContent;
import no.samsvar.platform.content.ContentPart;
import no.samsvar.platform.text.Language;
import no.samsvar.setup.filling.Filler;
import no.samsvar.setup.filling.Meanings;

/**
 * Whether the lines of a pack are such that an enterprise can take them in: each form is filled in
 * every language, each reference leads to a line, each ready text has its three blanks.
 */
final class LineCheck implements Meanings {

    private static final int BLANKS = 3;
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    /** What is chosen from lists that are the enterprise's own. */
    private static final Set<String> OWN = Set.of("legal-persons", "people", "units");

    private final Filler filler = new Filler(this);
    private final Set<String> ids = new HashSet<>();
    private final Map<String, ContentPart> referred = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    void line(ContentPart part, Line line) {
        if (!ids.add(line.kind().told() + "/" + line.id())) {
            throw part.wrong("id", line.id() + " stands twice in the pack");
        }
        if (line.kind() != LineKind.SCENARIO) {
            wordings(part, "fields", part.part("fields").values());
        }
        line.kind().register().ifPresent(kind -> filled(part, line, kind.fields().type()));
        asked.forEach(one -> referred.putIfAbsent(one, part));
        line.fitting().systems().forEach(one -> referred.putIfAbsent("system/" + one, part));
        asked.clear();
        if (line.kind() == LineKind.ROUTINE) {
            blanks(part, line);
        }
    }

    /** Says no where a line refers to one that is not there; after the last line. */
    void references() {
        referred.forEach(
                (reference, part) -> {
                    if (!ids.contains(reference)) {
                        throw part.wrong("fields", reference + " is no line of the pack");
                    }
                });
    }

    /** A text that is told in one language is told in each. */
    private static void wordings(ContentPart part, String place, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(one -> wordings(part, place, one));
        }
        if (value instanceof Map<?, ?> map) {
            for (var language : List.of("nb", "nn", "en")) {
                if (map.containsKey("nb") && !map.containsKey(language)) {
                    throw part.wrong(place, language + " is missing");
                }
            }
            map.forEach((name, one) -> wordings(part, place + "." + name, one));
        }
    }

    private <R extends Record> void filled(ContentPart part, Line line, Class<R> type) {
        for (var language : Language.values()) {
            try {
                var form = filler.form(type, line.in(language));
                if (!form.valid()) {
                    throw part.wrong("fields", "in " + language + " " + form.problems());
                }
            } catch (BrokenContent e) {
                throw e;
            } catch (RuntimeException e) {
                throw part.wrong("fields", "in " + language + " " + e.getMessage());
            }
        }
    }

    private static void blanks(ContentPart part, Line line) {
        if (line.blanks().size() != BLANKS) {
            throw part.wrong("blanks", "a ready text has " + BLANKS + " of them");
        }
        for (var language : Language.values()) {
            var text = line.in(language).text("text");
            for (var blank : line.blanks()) {
                if (!text.contains(blank.mark())) {
                    throw part.wrong("fields.text", blank.mark() + " is not in " + language);
                }
                text = text.replace(blank.mark(), "");
            }
            if (text.contains("[[")) {
                throw part.wrong("fields.text", "there is a blank too many in " + language);
            }
        }
    }

    @Override
    public List<UUID> ids(String source, String name) {
        if (!OWN.contains(source)) {
            asked.add(source + "/" + name);
        }
        return List.of(new UUID(0, 1));
    }

    @Override
    public LocalDate day(String told) {
        return NextTime.after(SOME_DAY, told);
    }

    @Override
    public Instant moment(String told) {
        return Instant.parse(told);
    }
}
