package no.samsvar.rights.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.rights.NoticeExamples;
import no.samsvar.rights.RequestExamples;
import no.samsvar.risk.RiskExamples;
import no.samsvar.risk.RiskKinds;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A note was entered in the wrong person's record, and is to be gone from there, everywhere. */
@NullUnmarked
class WrongRecordTest implements SamsvarTest {

    /** A place that is no system. */
    static final String ARCHIVE = "Papirarkivet i kjelleren";

    @Autowired Examples examples;
    @Autowired RequestExamples example;
    @Autowired NoticeExamples notices;
    @Autowired Requests requests;
    @Autowired Register register;
    @Autowired NewId ids;

    private final LocalDate today = Time.today();

    @Test
    @Requirement({"RET-54", "RET-55", "RET-57"})
    void anErasureIsOverWhenEveryPlaceIsProvenDownToProcessorsAndBackups() {
        var lena = examples.leader();
        var journal = notices.whole(lena);
        var asked = RequestExamples.came("Notat i feil journal", today, Right.ERASURE);
        var id =
                example.make(
                        lena,
                        RequestExamples.with(
                                asked,
                                Map.of("inRecord", true, "processings", Set.of(journal.value()))));
        lena.scope().run(() -> requests.gather(id, 0));
        found(lena, id);
        lena.scope().run(() -> requests.listErasures(id, requests.find(id).entry().version()));
        var listed = example.read(lena, id).fields().erasures();
        assertThat(listed)
                .extracting(Erasure::storage)
                .contains(
                        Storage.SYSTEM,
                        Storage.PROCESSOR,
                        Storage.BACKUP,
                        Storage.COPY,
                        Storage.PRINTOUT);
        assertThat(listed).extracting(Erasure::what).contains(ARCHIVE);
        example.say(lena, id, granted(lena));
        example.move(lena, id, RequestKinds.ANSWERED);
        var assessment = assessment(lena);
        var half = listed.stream().map(one -> gone(one, assessment, Proof.LOG)).toList();
        example.say(lena, id, Map.of("erasures", half, "tasks", List.of()));
        assertThatThrownBy(() -> example.move(lena, id, RequestKinds.CLOSED))
                .as("a processor confirms in writing")
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("request.proof-left"));
        assertThat(lena.scope().call(requests::unproven)).hasSize(1);
        var whole =
                listed.stream()
                        .map(one -> gone(one, assessment, Proof.WRITTEN_CONFIRMATION))
                        .toList();
        example.say(lena, id, Map.of("erasures", whole));
        example.move(lena, id, RequestKinds.CLOSED);
        assertThat(lena.scope().call(requests::unproven)).isEmpty();
        assertThat(lena.scope().call(() -> requests.figures(today)).erased()).isEqualTo(1);
    }

    private void found(Someone lena, EntryId id) {
        var collected =
                Stream.concat(
                                example.read(lena, id).fields().collected().stream()
                                        .map(Collected::system),
                                Stream.of((UUID) null))
                        .map(
                                it ->
                                        new Collected(
                                                it,
                                                it == null ? ARCHIVE : null,
                                                Found.FOUND,
                                                today))
                        .toList();
        example.say(lena, id, Map.of("collected", collected));
    }

    private Map<String, Object> granted(Someone lena) {
        return Map.of(
                "identifiedHow",
                IdentityCheck.KNOWN,
                "identifiedOn",
                today,
                "identifiedBy",
                lena.id().value(),
                "outcome",
                Outcome.GRANTED,
                "answeredOn",
                today,
                "erasureBasis",
                ErasureBasis.WRONG_PERSON,
                "archive",
                ArchiveDuty.NOT_BOUND);
    }

    private UUID assessment(Someone lena) {
        var id = new EntryId(ids.next());
        var fields = RiskExamples.assessment("Sikkerhetskopier som løper ut");
        var owned = new EntryFields(lena.id().value(), null, null, null);
        return lena.scope()
                .call(() -> register.create(RiskKinds.ASSESSMENT, id, fields, owned))
                .value();
    }

    private Erasure gone(Erasure one, UUID assessment, Proof proof) {
        boolean backup = one.storage() == Storage.BACKUP;
        return new Erasure(
                one.storage(),
                one.what(),
                one.system(),
                one.supplier(),
                backup
                        ? Method.ROTATED
                        : one.storage() == Storage.SYSTEM ? Method.MOVED : Method.ERASED,
                backup ? assessment : null,
                backup ? today.plusDays(90) : null,
                today,
                "Driften",
                proof,
                today,
                today,
                today);
    }
}
