package no.samsvar.setup.starter;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.platform.content.ContentPart;
import no.samsvar.platform.content.Wording;
import no.samsvar.platform.text.Language;
import no.samsvar.setup.filling.Part;
import no.samsvar.supplier.Operation;

/** Reads one file of a pack strictly. */
final class SectionReader {

    private static final String REQUIREMENT = "[A-Z]{2,5}-[0-9]{2}";
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Words words;
    private final LineCheck check;

    SectionReader(Words words, LineCheck check) {
        this.words = words;
        this.check = check;
    }

    /**
     * @param name of the section
     * @param file what the file is called where it is found wrong
     */
    Section read(String name, String file, InputStream content) {
        var part = ContentPart.read(file, content);
        part.only("edition", "checked_on", "checked_by", "lines");
        var checked = new Checked(part.day("checked_on"), part.find("checked_by").orElse(null));
        var lines = new ArrayList<Line>();
        for (var one : part.parts("lines")) {
            lines.add(line(one, checked));
        }
        return new Section(name, part.text("edition"), checked, List.copyOf(lines));
    }

    private Line line(ContentPart part, Checked checked) {
        part.only(
                "id", "kind", "offered", "central", "for", "when", "source", "asks", "blanks",
                "fields");
        if (!part.text("id").matches(ID)) {
            throw part.wrong("id", "must be small letters with hyphens between");
        }
        var kind =
                LineKind.find(part.text("kind"))
                        .orElseThrow(() -> part.wrong("kind", "is no kind of line"));
        var line =
                new Line(
                        part.text("id"),
                        kind,
                        part.yes("offered"),
                        part.has("central") && part.yes("central"),
                        fitting(part),
                        source(part.part("source")),
                        checked,
                        part.has("asks") ? wordings(part, "asks") : List.of(),
                        part.has("blanks") ? blanks(part) : List.of(),
                        kind == LineKind.SCENARIO ? Map.of() : fields(part.part("fields")));
        check.line(part, line);
        return line;
    }

    private static Fitting fitting(ContentPart part) {
        var kinds = part.has("for") ? part.constants(StartKind.class, "for") : Set.<StartKind>of();
        if (!part.has("when")) {
            var any = Optional.<Boolean>empty();
            return new Fitting(kinds, Set.of(), any, any, any, Set.of());
        }
        var when = part.part("when");
        when.only("operation", "several", "shared-premises", "shared-record", "system");
        return new Fitting(
                kinds,
                when.has("operation")
                        ? when.constants(Operation.class, "operation")
                        : Set.<Operation>of(),
                yes(when, "several"),
                yes(when, "shared-premises"),
                yes(when, "shared-record"),
                when.has("system") ? Set.copyOf(when.list("system")) : Set.of());
    }

    private static Optional<Boolean> yes(ContentPart part, String name) {
        return part.has(name) ? Optional.of(part.yes(name)) : Optional.empty();
    }

    private Source source(ContentPart part) {
        part.only("law", "requirements");
        var requirements = part.has("requirements") ? part.list("requirements") : List.<String>of();
        for (var one : requirements) {
            if (!one.matches(REQUIREMENT)) {
                throw part.wrong("requirements", one + " is no id of a requirement");
            }
        }
        return new Source(wording(part, "law"), requirements);
    }

    private List<Blank> blanks(ContentPart part) {
        return part.parts("blanks").stream().map(this::blank).toList();
    }

    private Blank blank(ContentPart part) {
        part.only("id", "label", "help", "example");
        return new Blank(
                part.text("id"),
                wording(part, "label"),
                wording(part, "help"),
                wording(part, "example"));
    }

    /** A text in each language, or one that is the same in all. */
    private Wording wording(ContentPart part, String name) {
        if (part.values().get(name) instanceof Map<?, ?>) {
            part.wording(name);
        } else {
            part.text(name);
        }
        return new Wording(
                told(part, Language.NB).text(name),
                told(part, Language.NN).text(name),
                told(part, Language.EN).text(name));
    }

    private List<Wording> wordings(ContentPart part, String name) {
        part.parts(name).forEach(one -> one.only("nb", "nn", "en"));
        var all = new ArrayList<Wording>();
        for (int i = 0; i < part.parts(name).size(); i++) {
            all.add(
                    new Wording(
                            told(part, Language.NB).list(name).get(i),
                            told(part, Language.NN).list(name).get(i),
                            told(part, Language.EN).list(name).get(i)));
        }
        return List.copyOf(all);
    }

    private Map<Language, Part> fields(ContentPart part) {
        var fields = new EnumMap<Language, Part>(Language.class);
        for (var language : Language.values()) {
            fields.put(language, told(part, language));
        }
        return fields;
    }

    private Part told(ContentPart part, Language language) {
        return Part.of(part.values(), words.in(language), language);
    }
}
