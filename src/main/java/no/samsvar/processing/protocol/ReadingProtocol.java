package no.samsvar.processing.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.processing.Completeness;
import no.samsvar.processing.MissingWords;
import no.samsvar.processing.Part;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingForOthersFields;
import no.samsvar.processing.Telling;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/** The protocol for reading, as PDF or Word: a section for each activity. */
final class ReadingProtocol {

    private final Protocol protocol;
    private final ValueText words;
    private final Telling telling;
    private final List<Block> blocks = new ArrayList<>();

    private ReadingProtocol(Protocol protocol, ValueText words) {
        this.protocol = protocol;
        this.words = words;
        this.telling = new Telling(words);
    }

    static Document of(Protocol protocol, ValueText words, Language language) {
        var reading = new ReadingProtocol(protocol, words);
        reading.blocks.add(new Block.Notice(words.text("processing.protocol.unchecked")));
        reading.register("processing.protocol.own", protocol.own());
        reading.register("processing.protocol.others", protocol.forOthers());
        return new Document(
                words.text("processing.protocol.title"),
                protocol.organisation(),
                Locale.of(language.tag()),
                FrontMatter.of(protocol, words),
                reading.blocks);
    }

    private void register(String heading, List<? extends Stored<?>> all) {
        if (all.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, words.text(heading)));
        blocks.add(contents(all));
        all.forEach(this::activity);
    }

    private Block contents(List<? extends Stored<?>> all) {
        var header =
                List.of(
                        words.text("register.column.number"),
                        words.text("register.column.title"),
                        words.text("processing.protocol.for"),
                        words.text("register.column.status"),
                        words.text("processing.lacks"));
        return new Block.Table(
                words.text("processing.protocol.contents"),
                header,
                all.stream().map(this::content).toList());
    }

    private List<Cell> content(Stored<?> stored) {
        var entry = stored.entry();
        return List.of(
                Cell.of(entry.number()),
                Cell.of(entry.title()),
                Cell.of(whose(stored)),
                Cell.of(words.state(entry.kind(), entry.status())),
                Cell.of(Completeness.of(stored, protocol.leftOut()).size()));
    }

    /** The controllers of our own, the customer of what is done for others. */
    private String whose(Stored<?> stored) {
        return switch (stored.fields()) {
            case ProcessingForOthersFields fields -> fields.customer();
            case ProcessingFields fields ->
                    fields.controllers().isEmpty()
                            ? words.one(fields.whose())
                            : fields.controllers().stream()
                                    .map(words::name)
                                    .collect(Collectors.joining(", "));
            default -> "";
        };
    }

    private void activity(Stored<?> stored) {
        var entry = stored.entry();
        blocks.add(new Block.Heading(2, entry.number() + " " + entry.title()));
        if (protocol.proposals().contains(entry.id())) {
            blocks.add(new Block.Notice(words.text("register.origin.proposal")));
        }
        var missing = Completeness.of(stored, protocol.leftOut());
        if (!missing.isEmpty()) {
            blocks.add(
                    new Block.Notice(
                            missing.stream()
                                    .map(one -> MissingWords.of(one, words))
                                    .collect(
                                            Collectors.joining(
                                                    "\n",
                                                    words.text("processing.incomplete") + ":\n",
                                                    ""))));
        }
        telling.of(stored).forEach(this::part);
    }

    private void part(Part part) {
        blocks.add(new Block.Heading(3, part.heading()));
        var lines =
                Stream.concat(
                        part.lines().stream(),
                        part.grids().stream().filter(grid -> !grid.dense()).map(Part.Grid::line));
        var values = lines.map(line -> KeyValue.of(line.label(), line.text())).toList();
        if (!values.isEmpty()) {
            blocks.add(new Block.KeyValues(values));
        }
        part.grids().stream()
                .filter(Part.Grid::dense)
                .map(ReadingProtocol::table)
                .forEach(blocks::add);
    }

    private static Block table(Part.Grid grid) {
        var rows = grid.rows().stream().map(row -> row.stream().map(Cell::of).toList());
        return new Block.Table(grid.caption(), grid.header(), rows.toList());
    }
}
