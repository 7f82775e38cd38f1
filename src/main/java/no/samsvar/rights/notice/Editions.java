package no.samsvar.rights.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.document.Document;
import no.samsvar.document.Documents;
import no.samsvar.document.Format;
import no.samsvar.document.KeyValue;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Sha256;
import no.samsvar.platform.sql.ReadOnce;
import no.samsvar.platform.text.Language;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was approved and handed out, and how it stands to the record. */
@Service("noticeEditions")
@Transactional(readOnly = true)
public class Editions {

    private final EditionRepository editions;
    private final SettingsRepository settings;
    private final Gathering gathering;
    private final Notices notices;
    private final Clock clock;

    Editions(
            EditionRepository editions,
            SettingsRepository settings,
            Gathering gathering,
            Notices notices,
            Clock clock) {
        this.editions = editions;
        this.settings = settings;
        this.gathering = gathering;
        this.notices = notices;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Edition> all() {
        return editions.all();
    }

    public Optional<Edition> newest() {
        return editions.newest();
    }

    Mark mark() {
        return ReadOnce.of(Mark.class, editions::mark);
    }

    /** What was handed out, by the number of the edition. */
    public Map<Integer, List<NoticeCopy>> copies() {
        return editions.copies();
    }

    public List<NoticeCopy> copies(int number) {
        return copies().getOrDefault(number, List.of());
    }

    /** The words of an edition as they were approved. */
    public Reading reading(int number, Shape shape, Language language) {
        return editions.reading(number, shape, language).orElseThrow(NotFound::new);
    }

    /** The bytes that were handed out. */
    public byte[] pdf(int number, Shape shape, Language language) {
        return editions.pdf(number, shape, language).orElseThrow(NotFound::new);
    }

    /** An edition as a document again, with its words as they were approved. */
    public Document document(Edition edition, Shape shape, Language language) {
        return document(
                edition.number(),
                edition.approvedAt(),
                reading(edition.number(), shape, language),
                shape,
                language);
    }

    public Standing standing(NoticeFacts facts) {
        var newest = editions.newest();
        if (newest.isEmpty()) {
            return facts.standing().isEmpty() ? Standing.NOT_NEEDED : Standing.UNPUBLISHED;
        }
        return differences(facts, newest.get()).isEmpty() ? Standing.CURRENT : Standing.OUT_OF_DATE;
    }

    /** What the notice would say now that an edition does not, and the other way round. */
    public List<NoticeDifference> differences(NoticeFacts facts, Edition edition) {
        var whole = differences(facts, edition, Shape.LONG);
        return whole.isEmpty() ? differences(facts, edition, Shape.SHORT) : whole;
    }

    private List<NoticeDifference> differences(NoticeFacts facts, Edition edition, Shape shape) {
        var language = notices.language();
        return NoticeDifference.between(
                reading(edition.number(), shape, language),
                notices.reading(facts, shape, language));
    }

    /**
     * Approves what the record says now: every shape in every language is written and kept.
     *
     * @param seen the number of the newest edition that whoever approves knew; none is 0
     */
    @Transactional
    public Edition publish(int seen, PublishForm form) {
        int newest = editions.newest().map(Edition::number).orElse(0);
        if (newest != seen) {
            throw new RuleBroken("notice.published-already");
        }
        settings.open(form.open());
        var facts = gathering.facts(form.open());
        if (facts.standing().isEmpty()) {
            throw new RuleBroken("notice.nothing-to-publish");
        }
        int number = newest + 1;
        try {
            editions.insert(number, NoticeRule.lacks(facts).size());
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("notice.published-already");
        }
        for (var language : Language.values()) {
            for (var shape : Shape.values()) {
                keep(number, shape, language, facts);
            }
        }
        return editions.newest().orElseThrow();
    }

    private void keep(int number, Shape shape, Language language, NoticeFacts facts) {
        var reading = NoticeReading.of(facts, shape, gathering.words(facts, language));
        var document = document(number, clock.instant(), reading, shape, language);
        var pdf = written(document);
        var kept = new NoticeCopy(shape, language, reading.title(), Sha256.hex(pdf));
        editions.insert(number, kept, KeptWords.lines(reading.blocks()), pdf);
    }

    private Document document(
            int number, Instant approvedAt, Reading reading, Shape shape, Language language) {
        var words = gathering.words(language);
        var front =
                KeyValue.of(
                        words.text("notice.edition"),
                        words.text("notice.edition.of", number, words.one(approvedAt)));
        return NoticeDocument.approved(
                reading, gathering.organisation(), shape, language, List.of(front));
    }

    private static byte[] written(Document document) {
        var file = new ByteArrayOutputStream();
        try {
            Documents.write(document, Format.PDF, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
