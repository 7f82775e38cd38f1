package no.samsvar.risk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.register.ValueText;
import no.samsvar.risk.RiskLevel;
import no.samsvar.risk.RiskRow;
import org.jspecify.annotations.Nullable;

/** Parts that documents about risk share: the matrix as a drawing and as a table, and a list. */
final class RiskDocument {

    private final ValueText words;
    private final List<Block> blocks = new ArrayList<>();

    RiskDocument(ValueText words) {
        this.words = words;
    }

    Document document(
            String title, String organisation, Language language, List<KeyValue> frontMatter) {
        return new Document(title, organisation, language.locale(), frontMatter, blocks);
    }

    RiskDocument heading(String key) {
        blocks.add(new Block.Heading(1, words.text(key)));
        return this;
    }

    RiskDocument paragraph(@Nullable String text) {
        if (text != null) {
            blocks.add(new Block.Paragraph(text));
        }
        return this;
    }

    RiskDocument notice(String key) {
        blocks.add(new Block.Notice(words.text(key)));
        return this;
    }

    RiskDocument table(String caption, List<String> header, List<List<Cell>> rows) {
        blocks.add(new Block.Table(words.text(caption), header, rows));
        return this;
    }

    RiskDocument matrix(RiskMatrix matrix) {
        blocks.add(new Block.Figure(MatrixPicture.of(matrix, words), said(matrix)));
        var header =
                Stream.concat(
                                Stream.of(words.text("risk.matrix.corner")),
                                matrix.columns().stream().map(words::one))
                        .toList();
        var rows =
                matrix.rows().stream()
                        .map(
                                row ->
                                        Stream.concat(
                                                        Stream.of(
                                                                Cell.of(
                                                                        words.one(
                                                                                row.likelihood()))),
                                                        row.places().stream().map(this::place))
                                                .toList())
                        .toList();
        return table("risk.matrix.table", header, rows);
    }

    private String said(RiskMatrix matrix) {
        return words.text(
                "risk.matrix.said",
                matrix.count(RiskLevel.HIGH),
                matrix.count(RiskLevel.MEDIUM),
                matrix.count(RiskLevel.LOW));
    }

    private Cell place(RiskMatrix.Place place) {
        var numbers = place.risks().stream().map(RiskRow::number).collect(Collectors.joining("\n"));
        var level = words.one(place.level());
        return Cell.of(numbers.isEmpty() ? level : level + "\n" + numbers);
    }

    /** All of them, the highest first. */
    RiskDocument list(List<RiskRow> risks) {
        var header =
                Stream.of("number", "risk", "likelihood", "consequence", "level", "level-after")
                        .map(column -> words.text("risk.column." + column))
                        .toList();
        var rows =
                risks.stream()
                        .sorted(Comparator.comparing(RiskRow::level).reversed())
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(one.number()),
                                                Cell.of(one.title()),
                                                Cell.of(words.one(one.likelihood())),
                                                Cell.of(words.one(one.consequence())),
                                                Cell.of(words.one(one.level())),
                                                Cell.of(after(one))))
                        .toList();
        return table("risk.list", header, rows);
    }

    private String after(RiskRow risk) {
        return risk.levelAfter() == RiskLevel.UNGRADED ? "" : words.one(risk.levelAfter());
    }
}
