package no.samsvar.deviation.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.deviation.assessment.BreachLog;
import no.samsvar.deviation.assessment.Cases;
import no.samsvar.deviation.assessment.Drafting;
import no.samsvar.deviation.assessment.LogRow;
import no.samsvar.deviation.notice.LetterFacts;
import no.samsvar.deviation.notice.NoticeLetter;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The room's documents, in the reader's language. */
@Service
@Transactional(readOnly = true)
class Papers {

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "known",
                    "what",
                    "consequences",
                    "measures",
                    "outcome",
                    "decided",
                    "reported");

    private final Cases cases;
    private final Drafting drafting;
    private final BreachLog log;
    private final Organisations organisations;
    private final Texts texts;
    private final Languages languages;
    private final Clock clock;

    Papers(
            Cases cases,
            Drafting drafting,
            BreachLog log,
            Organisations organisations,
            Texts texts,
            Languages languages,
            Clock clock) {
        this.cases = cases;
        this.drafting = drafting;
        this.log = log;
        this.organisations = organisations;
        this.texts = texts;
        this.languages = languages;
        this.clock = clock;
    }

    /** The letter to somebody affected; what it lacks is told in its place. */
    Document letter(EntryId id) {
        return letter(drafting.letter(cases.read(id)), languages.current());
    }

    /** The same with blanks, for whoever wants to see it before anything has happened. */
    Document blankLetter(Language language) {
        var blank = texts.text(language, "deviation.letter.blank");
        var here = organisations.current().name();
        return letter(
                NoticeLetter.of(
                        new LetterFacts(here, null, blank, blank, blank, blank, blank, blank)),
                language);
    }

    private Document letter(NoticeLetter letter, Language language) {
        var blocks = new ArrayList<Block>();
        for (var part : letter.parts()) {
            var text = texts.text(language, part.textKey(), part.arguments().toArray());
            if (!part.code().equals("opening")) {
                blocks.add(new Block.Heading(1, texts.text(language, part.headingKey())));
            }
            blocks.add(new Block.Paragraph(text));
        }
        letter.missing()
                .forEach(
                        code ->
                                blocks.add(
                                        new Block.Notice(
                                                texts.text(language, "deviation." + code))));
        return new Document(
                texts.text(language, "deviation.letter.opening.heading"),
                organisations.current().name(),
                language.locale(),
                List.of(),
                blocks);
    }

    /** Every breach with its facts, effects and measures, also those not reported, by whom, why. */
    Document log() {
        var language = languages.current();
        var header =
                COLUMNS.stream().map(it -> texts.text(language, "deviation.log." + it)).toList();
        var rows = log.all().stream().map(row -> cells(language, row)).toList();
        return new Document(
                texts.text(language, "deviation.log"),
                organisations.current().name(),
                language.locale(),
                List.of(
                        new KeyValue(
                                texts.text(language, "deviation.log.as-of"),
                                Cell.of(LocalDate.now(clock))),
                        KeyValue.of(
                                texts.text(language, "deviation.log.source"), "GDPR art. 33(5)")),
                List.of(
                        new Block.Table(
                                texts.text(language, "deviation.log"),
                                header,
                                rows,
                                List.of(3, 3, 6, 4, 5, 4, 5, 4),
                                true)));
    }

    private List<Cell> cells(Language language, LogRow row) {
        return List.of(
                Cell.of(row.number()),
                moment(row.controllerAware() == null ? row.reportedAt() : row.controllerAware()),
                Cell.of(row.description()),
                Cell.of(text(row.consequences())),
                Cell.of(lines(row.restore(), row.prevention())),
                Cell.of(
                        row.outcome() == null
                                ? texts.text(language, "deviation.outcome.undecided")
                                : texts.text(language, Kebab.key(row.outcome()))),
                Cell.of(
                        row.decidedBy() == null || row.decidedAt() == null
                                ? ""
                                : lines(
                                        texts.text(
                                                language,
                                                "deviation.log.by",
                                                row.decidedBy(),
                                                row.decidedAt()),
                                        row.reason())),
                row.contactedAt() == null
                        ? Cell.of(texts.text(language, "deviation.log.not-reported"))
                        : Cell.of(
                                lines(
                                        texts.text(language, "deviation.log.at", row.contactedAt()),
                                        row.reference())));
    }

    private static Cell moment(Instant at) {
        return Cell.of(at.atZone(Time.OSLO).toLocalDateTime());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String lines(@Nullable String first, @Nullable String second) {
        return (text(first) + "\n" + text(second)).strip();
    }
}
