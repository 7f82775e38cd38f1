package no.samsvar.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.identity.Role;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.EntryId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadingsTest extends ReviewTest {

    @Autowired ReviewsToday today;
    @Autowired JdbcClient db;
    @Autowired ScopedWork work;

    List<String> waiting(Someone who) {
        return as(who, today::items).stream().map(one -> one.key()).toList();
    }

    @Test
    @Requirement("REV-04")
    void whoeverWasAbsentIsRemindedUntilTheyConfirmThatTheyHaveRead() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        var per = examples.with(Role.HELPER, lena);
        examples.with(Role.AUDITOR, lena);
        var review = planned();
        hold(review, held(lena, lena, per));
        approve(review);
        assertThat(as(lena, () -> readings.of(review)))
                .containsExactly(new Reading(eva.id().value(), null));
        assertThat(waiting(eva)).containsExactly("review.today.read");
        assertThat(waiting(per)).isEmpty();
        by(eva, () -> readings.confirm(review));
        by(per, () -> readings.confirm(review));
        assertThat(waiting(eva)).isEmpty();
        var read = as(lena, () -> readings.of(review)).getFirst();
        assertThat(read.readAt()).isNotNull();
        by(eva, () -> readings.confirm(review));
        assertThat(as(lena, () -> readings.of(review))).containsExactly(read);
    }

    @Test
    void nobodySaysItForSomebodyElse() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        var review = planned();
        hold(review, held(lena, lena));
        approve(review);
        assertThatThrownBy(() -> readFor(review, lena))
                .hasMessageContaining("rule review.approved");
        assertThat(readFor(review, eva)).isEqualTo(1);
        assertThatThrownBy(() -> readFor(review, eva)).hasMessageContaining("rule review.approved");
    }

    int readFor(EntryId review, Someone who) {
        var sql = "update review_reading set read_at = now() where entry_id = ?";
        return work.write(who.scope(), () -> db.sql(sql).param(review.value()).update());
    }

    @Test
    void whereSomeAreNamedTheyAloneAreExpected() {
        var maja = examples.manager();
        var pia = examples.with(Role.PRIVACY_COORDINATOR, maja);
        var invited =
                new ReviewFields(
                        "Ledelsens gjennomgang",
                        TODAY,
                        Set.of(pia.id().value(), maja.id().value()),
                        null,
                        null,
                        Set.of(maja.id().value()),
                        null,
                        null,
                        null);
        assertThat(as(maja, () -> readings.absent(invited))).containsExactly(pia.id().value());
        var nobody = ReviewFields.planned("Ledelsens gjennomgang", TODAY);
        assertThat(as(maja, () -> readings.absent(nobody))).isEmpty();
    }

    @Test
    void whatIsNotApprovedIsThereForNoReader() {
        var review = planned();
        assertThatThrownBy(() -> as(lena, () -> readings.find(review)))
                .isInstanceOf(NotFound.class);
        assertThat(as(lena, () -> readings.approved())).isEmpty();
    }
}
