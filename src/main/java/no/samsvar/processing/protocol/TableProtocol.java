package no.samsvar.processing.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.processing.Completeness;
import no.samsvar.processing.MissingWords;
import no.samsvar.register.EntryFields;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/** The protocol as Excel: a table for each register, a row for each activity. */
final class TableProtocol {

    private static final FormDeclaration<EntryFields> SHARED =
            FormDeclaration.of(EntryFields.class);

    private final Protocol protocol;
    private final ValueText words;
    private final List<Block> blocks = new ArrayList<>();

    private TableProtocol(Protocol protocol, ValueText words) {
        this.protocol = protocol;
        this.words = words;
    }

    static Document of(
            Protocol protocol,
            ValueText words,
            Language language,
            RegisterKind<?> own,
            RegisterKind<?> forOthers) {
        var tables = new TableProtocol(protocol, words);
        tables.blocks.add(new Block.Notice(words.text("processing.protocol.unchecked")));
        tables.register(own, protocol.own());
        tables.register(forOthers, protocol.forOthers());
        return new Document(
                words.text("processing.protocol.title"),
                protocol.organisation(),
                Locale.of(language.tag()),
                FrontMatter.of(protocol, words),
                tables.blocks);
    }

    private void register(RegisterKind<?> kind, List<? extends Stored<?>> all) {
        if (all.isEmpty()) {
            return;
        }
        var fields = kind.fields().fields();
        var header =
                Stream.of(
                                Stream.of(words.text("register.column.number")),
                                labels(fields),
                                Stream.of(words.text("register.column.status")),
                                labels(SHARED.fields()),
                                Stream.of(words.text("processing.lacks")))
                        .flatMap(column -> column)
                        .toList();
        var rows = all.stream().map(stored -> row(fields, stored)).toList();
        blocks.add(new Block.Table(words.text(kind.name() + ".title"), header, rows));
    }

    private Stream<String> labels(List<FieldDeclaration> fields) {
        return fields.stream().map(field -> words.text(field.labelKey()));
    }

    private List<Cell> row(List<FieldDeclaration> fields, Stored<?> stored) {
        var entry = stored.entry();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(entry.number()));
        fields.forEach(field -> cells.add(cell(field, stored.fields())));
        cells.add(Cell.of(words.state(entry.kind(), entry.status())));
        SHARED.fields().forEach(field -> cells.add(cell(field, entry.fields())));
        cells.add(
                Cell.of(
                        Completeness.of(stored, protocol.leftOut()).stream()
                                .map(one -> MissingWords.of(one, words))
                                .collect(Collectors.joining("\n"))));
        return cells;
    }

    private Cell cell(FieldDeclaration field, Record of) {
        return Cell.of(words.of(field, field.valueIn(of)));
    }
}
