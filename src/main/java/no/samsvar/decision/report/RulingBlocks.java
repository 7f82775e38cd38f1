package no.samsvar.decision.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.decision.Ruling;
import no.samsvar.decision.RulingAnswer;
import no.samsvar.decision.explanation.Explanation;
import no.samsvar.document.Block;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;

/** The parts of the document: the answer first, then why, then everything it rests on. */
final class RulingBlocks {

    private final Ruling ruling;
    private final Explanation explanation;
    private final ValueText words;
    private final List<Block> blocks = new ArrayList<>();

    RulingBlocks(Ruling ruling, Explanation explanation, ValueText words) {
        this.ruling = ruling;
        this.explanation = explanation;
        this.words = words;
    }

    List<Block> blocks() {
        var edition = explanation.edition();
        if (edition.checkedBy() == null) {
            blocks.add(
                    new Block.Notice(
                            words.text(
                                    "decision.unchecked",
                                    String.valueOf(edition.version()),
                                    edition.validFrom(),
                                    edition.checkedOn())));
        }
        explanation.ending().ifPresentOrElse(this::decided, this::undecided);
        departure();
        list("decision.because", explanation.because().stream().map(this::reason));
        follows("decision.follows", explanation.follows());
        explanation.duties().forEach(this::besides);
        list("decision.open", explanation.open().stream());
        answers();
        list(
                "decision.changes",
                explanation.changes().stream()
                        .map(it -> it.said() + " → " + String.join("; ", it.outcomes())));
        list("decision.uncertain", explanation.uncertain().stream());
        return blocks;
    }

    private void decided(Explanation.Ending ending) {
        heading(ending.title());
        blocks.add(new Block.Paragraph(ending.meaning()));
    }

    private void undecided() {
        heading(words.text("decision.undecided"));
        list(null, explanation.possible().stream().map(Explanation.Ending::title));
        list(
                "decision.lacking",
                explanation.lacking().stream().map(it -> it.ask() + "\n" + it.unknown()));
    }

    private void departure() {
        var fields = ruling.stored().fields();
        if (fields.departure() == null || fields.reason() == null) {
            return;
        }
        heading(words.text("decision.departed"));
        blocks.add(new Block.Paragraph(fields.departure()));
        list(null, Stream.of(words.text("decision.departed.reason", fields.reason())));
        if (fields.advice() != null) {
            list(
                    null,
                    Stream.of(
                            words.text("decision.departed.advice", fields.advice()),
                            words.text(
                                    Boolean.TRUE.equals(fields.adviceFollowed())
                                            ? "decision.departed.followed"
                                            : "decision.departed.not-followed")));
        }
    }

    private void follows(String key, List<Explanation.Due> follows) {
        list(key, follows.stream().map(this::due));
    }

    private void besides(Explanation.Besides duty) {
        heading(words.text("decision.duty", duty.title()));
        blocks.add(new Block.Paragraph(duty.because() + sources(duty.sources())));
        list(null, duty.follows().stream().map(this::due));
    }

    private String due(Explanation.Due due) {
        var within = due.within().map(it -> " " + words.text("decision.within", it)).orElse("");
        return due.what() + within + sources(due.sources());
    }

    private String reason(Explanation.Reason reason) {
        return reason.text() + sources(reason.sources());
    }

    private static String sources(List<String> sources) {
        return " (" + String.join(", ", sources) + ")";
    }

    private void answers() {
        var rows =
                Stream.concat(
                                explanation.answers().stream()
                                        .map(
                                                it ->
                                                        List.of(
                                                                Cell.of(it.asked()),
                                                                Cell.of(it.answer()))),
                                ruling.given().stream()
                                        .filter(RulingAnswer::unknown)
                                        .map(
                                                it ->
                                                        List.of(
                                                                Cell.of(it.asked()),
                                                                Cell.of(
                                                                        words.text(
                                                                                "decision.unknown")))))
                        .toList();
        if (!rows.isEmpty()) {
            heading(words.text("decision.answers"));
            blocks.add(
                    new Block.Table(
                            words.text("decision.answers"),
                            List.of(words.text("decision.question"), words.text("decision.answer")),
                            rows));
        }
    }

    private void heading(String text) {
        blocks.add(new Block.Heading(1, text));
    }

    private void list(@Nullable String key, Stream<String> items) {
        var all = items.toList();
        if (!all.isEmpty()) {
            if (key != null) {
                heading(words.text(key));
            }
            blocks.add(new Block.BulletList(all));
        }
    }
}
