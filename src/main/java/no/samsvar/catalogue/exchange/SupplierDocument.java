package no.samsvar.catalogue.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samsvar.catalogue.ChecklistPoint;
import no.samsvar.catalogue.Show;
import no.samsvar.catalogue.Walk;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;

/**
 * The points that a supplier may answer, to send: with room for its answers, and without ours,
 * which are nobody else's.
 */
public final class SupplierDocument {

    private static final List<Integer> WEIGHTS = List.of(3, 5, 5, 3, 5, 4);

    private final Texts texts;
    private final Language language;

    private SupplierDocument(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public static Document of(Walk walk, String organisation, Texts texts, Language language) {
        return new SupplierDocument(texts, language).document(walk, organisation);
    }

    private Document document(Walk walk, String organisation) {
        var entry = walk.stored().entry();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(text("catalogue.supplier.how")));
        var header = Arrays.stream(Column.values()).map(column -> text(column.key())).toList();
        var rows =
                walk.points()
                        .filter(point -> Show.SUPPLIER.has(point, walk.today()))
                        .map(this::row)
                        .toList();
        blocks.add(new Block.Table(entry.title(), header, rows, WEIGHTS, true));
        return new Document(
                text("catalogue.supplier.document"),
                organisation,
                language.locale(),
                List.of(
                        KeyValue.of(text("checklist.field.title"), entry.title()),
                        KeyValue.of(
                                text("catalogue.version"),
                                entry.number() + " / " + walk.content().version())),
                blocks);
    }

    private List<Cell> row(ChecklistPoint point) {
        var item = point.item();
        return List.of(
                Cell.of(item.id()),
                Cell.of(item.question().in(language)),
                Cell.of(item.help().in(language)),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY);
    }

    private String text(String key) {
        return texts.text(language, key);
    }
}
