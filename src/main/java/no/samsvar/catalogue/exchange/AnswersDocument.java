package no.samsvar.catalogue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samsvar.catalogue.ChecklistPoint;
import no.samsvar.catalogue.GivenAnswer;
import no.samsvar.catalogue.Walk;
import no.samsvar.catalogue.content.Listed;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** A checklist with its answers, each with the text that it was given to. */
public final class AnswersDocument {

    private static final List<String> COLUMNS =
            List.of(
                    "catalogue.answers.number",
                    "catalogue.answers.topic",
                    "catalogue.column.question",
                    "checklist.list.field.mapping",
                    "catalogue.column.answer",
                    "catalogue.column.chosen",
                    "catalogue.answers.reason",
                    "catalogue.column.evidence",
                    "catalogue.answers.state",
                    "catalogue.answered",
                    "catalogue.answers.to");
    private static final List<Integer> WEIGHTS = List.of(3, 4, 8, 3, 3, 6, 6, 4, 4, 3, 6);

    private final Texts texts;
    private final Language language;

    private AnswersDocument(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public static Document of(Walk walk, String organisation, Texts texts, Language language) {
        return new AnswersDocument(texts, language).document(walk, organisation);
    }

    private Document document(Walk walk, String organisation) {
        var entry = walk.stored().entry();
        var rows = new ArrayList<List<Cell>>();
        for (var section : walk.sections()) {
            var topic = section.topic().title().in(language);
            section.points().forEach(point -> rows.add(row(topic, point)));
        }
        walk.gone().forEach(given -> rows.add(gone(given)));
        var header = COLUMNS.stream().map(this::text).toList();
        return new Document(
                text("catalogue.answers.document"),
                organisation,
                language.locale(),
                List.of(
                        KeyValue.of(text("checklist.field.title"), entry.title()),
                        KeyValue.of(
                                text("catalogue.version"),
                                entry.number() + " / " + walk.content().version())),
                List.of(
                        new Block.Paragraph(text("catalogue.not-the-law")),
                        new Block.Table(entry.title(), header, rows, WEIGHTS, true)));
    }

    private List<Cell> row(String topic, ChecklistPoint point) {
        var item = point.item();
        var cells =
                new ArrayList<Cell>(
                        List.of(
                                Cell.of(item.listed().map(Listed::number).orElse(item.id())),
                                Cell.of(topic),
                                Cell.of(item.question().in(language)),
                                Cell.of(item.listed().map(Listed::mapping).orElse(""))));
        if (point.given().isPresent()) {
            var given = point.given().get();
            cells.addAll(answered(given, point.reworded() ? given.question() : ""));
        } else {
            cells.addAll(
                    List.of(
                            Cell.of(text("catalogue.show.unanswered")),
                            Cell.EMPTY,
                            Cell.EMPTY,
                            Cell.EMPTY,
                            Cell.EMPTY,
                            Cell.EMPTY,
                            Cell.EMPTY));
        }
        return cells;
    }

    private List<Cell> gone(GivenAnswer given) {
        var cells =
                new ArrayList<Cell>(
                        List.of(
                                Cell.of(given.item()),
                                Cell.of(text("catalogue.gone")),
                                Cell.of(given.question()),
                                Cell.EMPTY));
        cells.addAll(answered(given, ""));
        return cells;
    }

    private List<Cell> answered(GivenAnswer given, String answeredTo) {
        var reasons =
                Stream.of(given.reason(), given.mayHappen(), given.why())
                        .filter(Objects::nonNull)
                        .toList();
        return List.of(
                Cell.of(text(Kebab.key(given.answer()))),
                cell(given.chosen()),
                Cell.of(String.join("\n", reasons)),
                cell(given.evidence()),
                Cell.of(state(given)),
                Cell.of(given.answeredOn()),
                Cell.of(answeredTo));
    }

    private String state(GivenAnswer given) {
        if (given.handling() == null) {
            return "";
        }
        return given.awaitsApproval()
                ? text("catalogue.awaits")
                : text(Kebab.key(given.handling()));
    }

    private static Cell cell(@Nullable String text) {
        return text == null ? Cell.EMPTY : Cell.of(text);
    }

    private String text(String key) {
        return texts.text(language, key);
    }
}
