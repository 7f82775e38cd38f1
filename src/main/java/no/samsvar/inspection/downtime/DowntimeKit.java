package no.samsvar.inspection.downtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.organisation.Member;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.supplier.SystemFields;
import org.jspecify.annotations.Nullable;

/**
 * The paper kit: whom to ring, what to do without each system, how to work on paper, and forms for
 * what is entered afterwards.
 */
public final class DowntimeKit {

    private static final int STEPS = 9;
    private static final int AFTER = 5;
    private static final int PATIENTS = 13;
    private static final int NOTES = 6;

    private static final String LINE = "\u00a0\n\u00a0";
    private static final String PARAGRAPH = "\u00a0\n\u00a0\n\u00a0\n\u00a0";

    private final DowntimeFacts facts;
    private final ValueText words;

    private DowntimeKit(DowntimeFacts facts, ValueText words) {
        this.facts = facts;
        this.words = words;
    }

    /**
     * @param words that know what suppliers and people are called
     */
    public static Document of(DowntimeFacts facts, ValueText words, Language language) {
        return new DowntimeKit(facts, words).document(language);
    }

    private Document document(Language language) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(text("when")));
        blocks.add(new Block.Heading(1, text("ring")));
        blocks.add(suppliers());
        blocks.add(people());
        blocks.add(new Block.Heading(1, text("systems")));
        blocks.add(systems());
        blocks.add(new Block.Heading(1, text("routine")));
        blocks.add(new Block.NumberedList(1, all("step", STEPS)));
        blocks.add(new Block.Heading(2, text("after")));
        blocks.add(new Block.NumberedList(1, all("after", AFTER)));
        blocks.add(new Block.Heading(1, text("day")));
        blocks.add(new Block.Paragraph(text("day.help")));
        blocks.add(
                form(
                        List.of("time", "patient", "born", "about", "done"),
                        List.of(2, 5, 3, 6, 3),
                        PATIENTS,
                        LINE));
        blocks.add(new Block.Heading(1, text("note")));
        blocks.add(new Block.Paragraph(text("note.help")));
        blocks.add(
                form(
                        List.of("patient", "when", "what", "who", "entered"),
                        List.of(5, 3, 8, 3, 3),
                        NOTES,
                        PARAGRAPH));
        return new Document(
                text(""),
                facts.organisation(),
                language.locale(),
                List.of(
                        new KeyValue(text("printed"), Cell.of(facts.printed())),
                        KeyValue.of(text("again"), text("again.when"))),
                blocks);
    }

    private Block suppliers() {
        var rows =
                facts.suppliers().stream()
                        .map(
                                one ->
                                        cells(
                                                one.fields().title(),
                                                one.fields().delivers(),
                                                one.fields().contact(),
                                                one.fields().supportPhone(),
                                                one.fields().emergencyPhone()))
                        .toList();
        return table(
                text("suppliers"),
                List.of("supplier", "delivers", "contact", "support", "emergency"),
                rows,
                List.of(4, 5, 4, 3, 3));
    }

    private Block people() {
        var rows =
                facts.people().stream()
                        .map(member -> cells(member.name(), roles(member), LINE))
                        .toList();
        return table(text("people"), List.of("name", "role", "phone"), rows, List.of(4, 5, 4));
    }

    private String roles(Member member) {
        return member.roles().stream()
                .map(role -> words.text(Kebab.key(role)))
                .collect(Collectors.joining(", "));
    }

    private Block systems() {
        var rows =
                facts.systems().stream()
                        .map(
                                one ->
                                        cells(
                                                one.fields().title(),
                                                words.name(one.fields().supplier()),
                                                without(one)))
                        .toList();
        return table("", List.of("system", "supplier", "gone"), rows, List.of(3, 3, 6));
    }

    /** What to do; room to write it where nobody has. */
    private static String without(Stored<SystemFields> system) {
        var known = system.fields().whenGone();
        return known == null || known.isBlank() ? LINE : known;
    }

    private Block form(List<String> columns, List<Integer> weights, int rows, String room) {
        var blank =
                Stream.concat(
                                Stream.of(Cell.of(room)),
                                Collections.nCopies(columns.size() - 1, Cell.EMPTY).stream())
                        .toList();
        return table("", columns, Collections.nCopies(rows, blank), weights);
    }

    private Block table(
            String caption, List<String> columns, List<List<Cell>> rows, List<Integer> weights) {
        var heads = columns.stream().map(column -> text("column." + column)).toList();
        return new Block.Table(caption, heads, rows, weights, false);
    }

    private static List<Cell> cells(@Nullable String... texts) {
        var cells = new ArrayList<Cell>();
        for (var one : texts) {
            cells.add(one == null ? Cell.EMPTY : Cell.of(one));
        }
        return cells;
    }

    private List<String> all(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(at -> text(name + "." + at)).toList();
    }

    private String text(String key) {
        return words.text("inspection.downtime" + (key.isEmpty() ? "" : "." + key));
    }
}
