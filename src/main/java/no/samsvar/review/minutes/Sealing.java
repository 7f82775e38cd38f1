package no.samsvar.review.minutes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.samsvar.document.Document;
import no.samsvar.document.Documents;
import no.samsvar.document.Format;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Sha256;
import no.samsvar.register.EntryId;
import no.samsvar.register.file.EntryFile;
import no.samsvar.register.file.Files;
import no.samsvar.review.Agenda;
import no.samsvar.review.Finding;
import no.samsvar.review.Readings;
import no.samsvar.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens in the action that approves minutes, whatever the road. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Sealing {

    private final Reviews reviews;
    private final Agenda agenda;
    private final Readings readings;
    private final Minutes minutes;
    private final Files files;

    Sealing(Reviews reviews, Agenda agenda, Readings readings, Minutes minutes, Files files) {
        this.reviews = reviews;
        this.agenda = agenda;
        this.readings = readings;
        this.minutes = minutes;
        this.files = files;
    }

    /** Writes the minutes once, and leaves nothing of the review to be changed. */
    void seal(EntryId review) {
        requirePlans(review);
        var document = minutes.of(review);
        var pdf = written(document, Format.PDF);
        var word = written(document, Format.WORD);
        var absent = readings.absent(reviews.find(review).fields());
        readings.seal(
                review,
                new Readings.Sealed(
                        kept(review, document, Format.PDF, pdf).id(),
                        Sha256.hex(pdf),
                        kept(review, document, Format.WORD, word).id(),
                        Sha256.hex(word)),
                absent);
        reviews.planNext(review);
    }

    /** Every point that must be followed up has somebody who does it by a day (REV-10). */
    private void requirePlans(EntryId review) {
        var planned = agenda.measures(review);
        for (var point : agenda.of(review)) {
            if (point.outcome() == Finding.FOLLOW_UP
                    && planned.getOrDefault(point.id(), List.of()).isEmpty()) {
                throw new RuleBroken("review.follow-up-without-measure", point.position());
            }
        }
    }

    private EntryFile kept(EntryId review, Document document, Format format, byte[] bytes) {
        var name = document.title() + "." + format.extension();
        return files.add(review, name, new ByteArrayInputStream(bytes));
    }

    private static byte[] written(Document document, Format format) {
        var file = new ByteArrayOutputStream();
        try {
            Documents.write(document, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
