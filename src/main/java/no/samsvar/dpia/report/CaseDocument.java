package no.samsvar.dpia.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.dpia.drawing.Drawing;
import no.samsvar.dpia.drawing.Drawn;
import no.samsvar.dpia.drawing.Flow;
import no.samsvar.dpia.drawing.FlowPicture;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.PartText;
import no.samsvar.dpia.part.Words;
import no.samsvar.dpia.risk.WeighedRisk;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.register.ValueText;
import no.samsvar.risk.RiskLevel;
import org.jspecify.annotations.Nullable;

/** The parts that documents about a case are put together of. */
final class CaseDocument {

    private final ValueText words;
    private final List<Block> blocks = new ArrayList<>();

    CaseDocument(ValueText words) {
        this.words = words;
    }

    Document document(String title, String organisation, Language language, List<KeyValue> front) {
        return new Document(title, organisation, language.locale(), front, blocks);
    }

    CaseDocument heading(String key) {
        blocks.add(new Block.Heading(1, words.text(key)));
        return this;
    }

    CaseDocument notice(String key, Object... arguments) {
        blocks.add(new Block.Notice(words.text(key, arguments)));
        return this;
    }

    /** A heading with a text under it; nothing where there is no text. */
    CaseDocument text(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            heading(key);
            blocks.add(new Block.Paragraph(text));
        }
        return this;
    }

    CaseDocument paragraph(String text) {
        blocks.add(new Block.Paragraph(text));
        return this;
    }

    CaseDocument values(List<KeyValue> values) {
        if (!values.isEmpty()) {
            blocks.add(new Block.KeyValues(values));
        }
        return this;
    }

    CaseDocument bullets(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.BulletList(items));
        }
        return this;
    }

    CaseDocument table(String caption, List<String> header, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(words.text(caption), header, rows));
        }
        return this;
    }

    /** The flow as a drawing, and the same in sentences. */
    CaseDocument flow(Flow flow) {
        if (!flow.empty()) {
            heading("dpia.flow");
            blocks.add(
                    new Block.Figure(FlowPicture.of(flow, words), String.join("\n", flow.said())));
            bullets(flow.said());
        }
        return this;
    }

    /** What was drawn from the record, as it was then. */
    CaseDocument drawn(Drawing drawing) {
        if (drawing.empty()) {
            return this;
        }
        heading("dpia.drawn");
        drawing.all().forEach(this::drawn);
        return this;
    }

    private void drawn(Drawn<?> one) {
        var entry = one.then().entry();
        blocks.add(new Block.Heading(2, entry.number() + " " + entry.title()));
        blocks.add(new Block.Paragraph(words.text("dpia.drawn.at", words.one(one.drawnAt()))));
        values(
                new DrawnLines(words)
                        .told(one.then()).stream()
                                .map(line -> KeyValue.of(line.label(), line.text()))
                                .toList());
    }

    /** A part as it is said here; where it was adopted with other words, those as well. */
    CaseDocument part(PartText part) {
        var own = part.own().orElse(null);
        if (own == null) {
            return this;
        }
        heading(Kebab.key(part.part()));
        answered(part.part(), own);
        blocks.add(new Block.Paragraph(own.text()));
        if (part.standing() == PartText.Standing.CHANGED) {
            part.adopted().ifPresent(it -> notice("dpia.report.adopted-said", it.text()));
        }
        return this;
    }

    private void answered(CasePart part, Words own) {
        if (own.answer() != null) {
            values(
                    List.of(
                            KeyValue.of(
                                    words.text(Kebab.key(part) + ".question"),
                                    words.one(own.answer()))));
        }
    }

    /** The risks before and after, and what is done about them. */
    CaseDocument risks(List<WeighedRisk> risks) {
        var open = risks.stream().filter(WeighedRisk::open).toList();
        if (open.isEmpty()) {
            return this;
        }
        heading("dpia_risk.title");
        return table(
                        "dpia_risk.title",
                        header("number", "risk", "harm", "before", "after"),
                        open.stream().map(this::risk).toList())
                .table(
                        "dpia.report.measures",
                        header("number", "measure", "how", "owner", "deadline", "status"),
                        open.stream().flatMap(this::measures).toList());
    }

    List<String> header(String... columns) {
        return Stream.of(columns).map(it -> words.text("dpia.column." + it)).toList();
    }

    private List<Cell> risk(WeighedRisk one) {
        var fields = one.risk().fields();
        return List.of(
                Cell.of(one.risk().entry().number()),
                Cell.of(joined(fields.title(), fields.cause(), fields.existing())),
                Cell.of(words.one(fields.harm())),
                Cell.of(graded(one.level(), fields.likelihood(), fields.consequence())),
                Cell.of(
                        joined(
                                graded(
                                        one.levelAfter(),
                                        fields.likelihoodAfter(),
                                        fields.consequenceAfter()),
                                fields.acceptedBecause() == null
                                        ? null
                                        : words.text(
                                                "dpia.report.accepted",
                                                fields.acceptedBecause()))));
    }

    private static String joined(@Nullable String... texts) {
        return Stream.of(texts)
                .map(it -> it == null ? "" : it)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String graded(
            RiskLevel level, @Nullable Enum<?> likelihood, @Nullable Enum<?> consequence) {
        return level == RiskLevel.UNGRADED
                ? ""
                : words.one(level) + "\n" + words.one(likelihood) + " · " + words.one(consequence);
    }

    private Stream<List<Cell>> measures(WeighedRisk one) {
        return one.measures().stream()
                .map(
                        it ->
                                List.of(
                                        Cell.of(one.risk().entry().number()),
                                        Cell.of(it.entry().title()),
                                        Cell.of(words.one(it.fields().how())),
                                        Cell.of(words.name(it.entry().ownerId())),
                                        Cell.of(words.one(it.fields().deadline())),
                                        Cell.of(
                                                words.state(
                                                        it.entry().kind(), it.entry().status()))));
    }
}
