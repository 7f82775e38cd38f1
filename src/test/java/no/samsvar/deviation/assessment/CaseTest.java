package no.samsvar.deviation.assessment;

import static no.samsvar.deviation.DeviationRegister.KIND;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.HandlingForm;
import no.samsvar.deviation.Report;
import no.samsvar.deviation.Reports;
import no.samsvar.deviation.breach.BreachAnswers;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.identity.Access;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A clinic in which deviations are reported and assessed. */
abstract class CaseTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired Reports reports;
    @Autowired Assessments assessments;
    @Autowired Tellings tellings;
    @Autowired Cases cases;
    @Autowired Register register;
    @Autowired NewId ids;

    Someone lena;

    /** Read when somebody first acts, so that they may act at any time a test tells. */
    final Map<Someone, Access> accesses = new HashMap<>();

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
        as(lena, () -> {});
    }

    EntryId reported(DeviationKind kind, String words) {
        var id = new EntryId(ids.next());
        var report = new Report(words, kind, null, null, null);
        as(lena, () -> reports.report(id, report, Optional.empty(), List.of(), Map.of()));
        return id;
    }

    void as(Someone who, Runnable work) {
        accesses.computeIfAbsent(who, examples::access)
                .call(
                        () -> {
                            work.run();
                            return null;
                        });
    }

    DeviationCase known(EntryId id) {
        return lena.scope().call(() -> cases.read(id));
    }

    int version(EntryId id) {
        return lena.scope().call(() -> register.find(KIND, id).entry().version());
    }

    void save(EntryId id, Record topic) {
        var version = version(id);
        as(lena, () -> assessments.save(id, version, topic, Map.of()));
    }

    void answer(EntryId id, BreachAnswers given) {
        for (var topic :
                List.of(
                        CaseExamples.breach(given),
                        CaseExamples.properties(given),
                        CaseExamples.risk(given),
                        CaseExamples.secrecy(given),
                        CaseExamples.intrusion(given))) {
            save(id, topic);
        }
    }

    void decide(EntryId id, String reason) {
        var version = version(id);
        as(lena, () -> assessments.decide(id, version, new DecisionForm(reason)));
    }

    void handle(EntryId id) {
        save(id, new HandlingForm("Papirene er hentet.", "Feil i rutinen.", "Ny rutine."));
    }

    void answerDuties(EntryId id) {
        for (var duty : known(id).duties().asked()) {
            answerDuty(id, duty, new DutyForm(false, "Ingen er skadet."));
        }
    }

    void answerDuty(EntryId id, OtherDuty duty, DutyForm answer) {
        var version = version(id);
        as(lena, () -> tellings.answer(id, version, duty, answer));
    }

    void contact(EntryId id, ContactEntry contact) {
        var version = version(id);
        as(lena, () -> tellings.contact(id, version, contact));
    }

    void close(EntryId id) {
        var version = version(id);
        as(lena, () -> assessments.close(id, version));
    }

    static TimesForm aware(Instant at) {
        return new TimesForm(at, null, null, null, null);
    }
}
