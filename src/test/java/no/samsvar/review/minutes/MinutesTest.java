package no.samsvar.review.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import no.samsvar.Requirement;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.PdfFaults;
import no.samsvar.identity.Role;
import no.samsvar.register.EntryId;
import no.samsvar.register.file.Files;
import no.samsvar.review.Finding;
import no.samsvar.review.ReviewTest;
import no.samsvar.review.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MinutesTest extends ReviewTest {

    @Autowired Minutes minutes;
    @Autowired Files files;

    static final Block.Notice SAME =
            new Block.Notice("Samme person har skrevet og godkjent referatet.");

    byte[] bytes(UUID file) {
        return as(
                lena,
                () -> {
                    try (var content = files.open(file)) {
                        return content.readAllBytes();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    Document of(EntryId review) {
        return as(lena, () -> minutes.of(review));
    }

    @Test
    @Requirement("REV-11")
    void theApprovalWritesTheMinutesOnceAsPdfAndWordWithTheSumOfTheirBytes() throws Exception {
        var review = planned();
        say(review, Topic.DEVIATIONS, Finding.FOLLOW_UP, "Instruks til renholderen");
        hold(review, held(lena, lena));
        approve(review);
        var approved = as(lena, () -> readings.find(review));
        assertThat(approved.approvedBy()).isEqualTo(lena.id().value());
        var pdf = bytes(approved.pdf());
        assertThat(sha256(pdf)).isEqualTo(approved.pdfSha256());
        assertThat(PdfFaults.of(pdf)).isEmpty();
        var word = bytes(approved.word());
        assertThat(sha256(word)).isEqualTo(approved.wordSha256());
        assertThat(word).startsWith('P', 'K');
        assertThat(as(lena, () -> files.of(review))).hasSize(2);
    }

    @Test
    void thatOnePersonWroteAndApprovedIsSaidOpenlyAndOnlyThen() {
        var maren = examples.with(Role.LEADER, lena);
        var review = planned();
        hold(review, held(lena, lena));
        assertThat(of(review).blocks()).contains(SAME);
        hold(review, held(maren, lena));
        assertThat(of(review).blocks()).doesNotContain(SAME);
    }

    @Test
    void everyPointIsThereWithWhatWasSaidAndWhoDoesWhatByWhen() {
        var review = planned();
        say(review, Topic.DEVIATIONS, Finding.FOLLOW_UP, "Instruks til renholderen");
        hold(review, held(lena, lena));
        var text = of(review).blocks().toString();
        assertThat(text)
                .contains("Avvik og hva dere lærte", "Sagt", "Konklusjon: Slik")
                .contains("Instruks til renholderen", "Lena Leder", "Ikke gjennomgått.");
        assertThat(of(review).frontMatter().toString()).contains("Møterommet", "Lena Leder");
    }
}
