package no.samsvar.review;

import static no.samsvar.review.ReviewKinds.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.EntryId;
import no.samsvar.register.Restriction;
import no.samsvar.register.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses once the minutes are approved, asked as the program's role. */
class SealedTest extends ReviewTest {

    @Autowired JdbcClient db;
    @Autowired ScopedWork work;
    @Autowired Files files;

    int change(EntryId review, String sql) {
        return work.write(lena.scope(), () -> db.sql(sql).param("id", review.value()).update());
    }

    @ParameterizedTest
    @Requirement("REV-11")
    @ValueSource(
            strings = {
                "update entry set title = 'Et annet' where id = :id",
                "update entry set status = 'HELD' where id = :id",
                "update entry set owner_id = null where id = :id",
                "update review set conclusion = 'En annen' where entry_id = :id",
                "delete from review_participants where entry_id = :id",
                "insert into review_invited (entry_id, chosen_id)"
                        + " select entry_id, written_by from review where entry_id = :id",
                "update review_point set note = 'Noe annet' where entry_id = :id",
                "update review_point set facts = null where entry_id = :id",
                "delete from review_point where entry_id = :id",
                "update review_minutes set approved_at = now() where entry_id = :id",
                "update review_minutes set pdf_sha256 = word_sha256 where entry_id = :id",
                "delete from review_minutes where entry_id = :id",
                "update entry_file set name = 'annet.pdf' where entry_id = :id",
                "update entry_file set hash = hash || '' , size = 1 where entry_id = :id",
                "delete from entry_file where entry_id = :id",
                "insert into review_reading (entry_id, person_id)"
                        + " select entry_id, written_by from review where entry_id = :id"
            })
    void nothingOfAnApprovedReviewIsChanged(String sql) {
        var open = planned();
        by(lena, () -> files.add(open, "notat.txt", text()));
        var review = planned();
        by(lena, () -> files.add(review, "notat.txt", text()));
        hold(review, held(lena, lena));
        approve(review);
        assertThatThrownBy(() -> change(review, sql))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("rule review.approved");
    }

    static ByteArrayInputStream text() {
        return new ByteArrayInputStream("Notat".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsAddedEither() {
        var review = approved();
        assertThatThrownBy(() -> by(lena, () -> files.add(review, "nytt.txt", text())))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> say(review, Topic.RISK, Finding.CONFIRMED, null))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(
                        () ->
                                by(
                                        lena,
                                        () ->
                                                agenda.add(
                                                        review,
                                                        ids.next(),
                                                        new OwnPointForm("Ny"))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void oneThatIsHeldCanStillBeMendedAndThenBePlannedAnew() {
        var review = planned();
        hold(review, held(lena, lena));
        assertThat(change(review, "update review set place = 'Et annet' where entry_id = :id"))
                .isEqualTo(1);
        assertThat(point(review, Topic.CHANGES).facts()).isNotNull();
        int version = version(review);
        by(lena, () -> register.move(REVIEW, review, version, ReviewKinds.PLANNED, null));
        assertThat(point(review, Topic.CHANGES).facts()).isNull();
    }

    @Test
    void restrictingItGoesOnWorking() {
        var review = approved();
        by(lena, () -> register.restrict(review, new Restriction("Sak", Set.of(lena.id()))));
        by(lena, () -> register.lift(review));
        assertThat(state(review)).isEqualTo(ReviewKinds.APPROVED);
    }
}
