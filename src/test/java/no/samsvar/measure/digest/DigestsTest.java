package no.samsvar.measure.digest;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Role;
import no.samsvar.identity.Secrecy;
import no.samsvar.measure.FinishForm;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureSource;
import no.samsvar.measure.Measures;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DigestsTest implements SamsvarTest {

    static final LocalDate TODAY = LocalDate.now(Time.OSLO);

    @Autowired Digests digests;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Measures measures;
    @Autowired Authorisations authorisations;
    @Autowired Secrecy secrecy;
    @Autowired ScopedWork work;
    @Autowired JdbcClient db;
    @Autowired NewId ids;

    EntryId measure(Someone owner, LocalDate deadline) {
        var fields =
                new MeasureFields(
                        "Ring Kari Nordmann",
                        null,
                        MeasureSource.OTHER,
                        null,
                        Set.of(),
                        deadline,
                        null,
                        null,
                        null);
        var shared = new EntryFields(owner.id().value(), null, null, null);
        return examples.access(owner)
                .call(() -> register.create(MEASURE, new EntryId(ids.next()), fields, shared));
    }

    Optional<Instant> look(Someone who, int daysAhead) {
        var morning = TODAY.plusDays(daysAhead).atTime(7, 0).atZone(Time.OSLO).toInstant();
        return Time.at(morning, () -> digests.look(who.organisation(), who.id()));
    }

    int mails(Someone who) {
        return work.read(
                who.scope(),
                () ->
                        db.sql("select count(*) from mail where kind = ?")
                                .param(Digests.MAIL)
                                .query(Integer.class)
                                .single());
    }

    int jobs(Someone who) {
        return db.sql("select count(*) from scheduled_tasks where task_instance = ?")
                .param(who.organisation().value() + "/" + who.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void aClinicIsToldAtMostOnceAWeekHoweverOftenItIsLookedAt() {
        var lena = examples.leader();
        measure(lena, TODAY.plusDays(2));
        measure(lena, TODAY.plusDays(3));
        assertThat(jobs(lena)).isEqualTo(1);
        look(lena, 0);
        look(lena, 1);
        look(lena, 6);
        assertThat(mails(lena)).isEqualTo(1);
        look(lena, 7);
        assertThat(mails(lena)).isEqualTo(2);
    }

    @Test
    void aMunicipalityIsToldAtMostOnceADayAndOnlyOfWhatIsNew() {
        var maja = examples.manager();
        measure(maja, TODAY.plusDays(8));
        look(maja, 0);
        assertThat(mails(maja)).isZero();
        look(maja, 1);
        look(maja, 1);
        assertThat(mails(maja)).isEqualTo(1);
        look(maja, 2);
        assertThat(mails(maja)).isEqualTo(1);
        look(maja, 7);
        assertThat(mails(maja)).isEqualTo(2);
    }

    @Test
    void whoHasNotAcknowledgedSecrecyIsToldNothingUntilTheyHave() {
        var lena = examples.leader();
        var eva = examples.with(Role.EMPLOYEE, lena);
        measure(eva, TODAY.plusDays(2));
        lena.scope().run(() -> authorisations.end(eva.authorisation()));
        examples.give(eva, Role.EMPLOYEE, lena);
        assertThat(look(eva, 0)).isPresent();
        assertThat(mails(eva)).isZero();
        eva.scope().run(secrecy::acknowledge);
        look(eva, 0);
        assertThat(mails(eva)).isEqualTo(1);
    }

    @Test
    void whoHasNoRoleHereAnyMoreIsToldNothing() {
        var lena = examples.leader();
        var eva = examples.with(Role.EMPLOYEE, lena);
        measure(eva, TODAY.plusDays(2));
        examples.access(lena)
                .call(
                        () -> {
                            authorisations.end(eva.authorisation());
                            return true;
                        });
        assertThat(look(eva, 0)).isEmpty();
        assertThat(mails(eva)).isZero();
    }

    @Test
    void whoHasNothingToDoIsNotLookedAtAgain() {
        var lena = examples.leader();
        var id = measure(lena, TODAY);
        assertThat(look(lena, 0)).isPresent();
        examples.access(lena)
                .call(
                        () -> {
                            measures.finish(id, 0, new FinishForm(TODAY, null));
                            return true;
                        });
        assertThat(look(lena, 7)).isEmpty();
    }
}
