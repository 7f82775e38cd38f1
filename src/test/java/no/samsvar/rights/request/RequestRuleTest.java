package no.samsvar.rights.request;

import static no.samsvar.rights.RequestExamples.came;
import static no.samsvar.rights.RequestExamples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samsvar.Requirement;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.register.EntryFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestRuleTest {

    private static final LocalDate TODAY = Time.today();
    private static final LocalDate CAME = TODAY.minusDays(10);
    private static final UUID SOMEBODY = new UUID(1, 1);

    private static final Map<String, Object> IDENTIFIED =
            Map.of(
                    "identifiedHow",
                    IdentityCheck.KNOWN,
                    "identifiedOn",
                    CAME,
                    "identifiedBy",
                    SOMEBODY);

    private static RequestFields answered(Outcome outcome, Map<String, ?> more, Right... rights) {
        var said = new HashMap<String, Object>(IDENTIFIED);
        said.put("outcome", outcome);
        said.put("answeredOn", TODAY);
        said.putAll(more);
        return with(came("Sak", CAME, rights), said);
    }

    private static List<String> alone(RequestFields fields) {
        return fields.problems().stream().map(Problem::code).toList();
    }

    private static List<String> in(String state, RequestFields fields) {
        return RequestRule.problems(null, fields, EntryFields.NONE, state).stream()
                .map(Problem::code)
                .toList();
    }

    private static Map<String, Object> refusing(Ground ground) {
        return Map.of("grounds", Set.of(ground), "groundsReason", "Derfor", "decidedBy", SOMEBODY);
    }

    @Test
    @Requirement("RGT-14")
    void aRefusalTakesAGroundReasonsAndSomebodyWhoAnswersForIt() {
        var bare = answered(Outcome.PARTLY, Map.of(), Right.ACCESS);
        assertThat(alone(bare))
                .containsExactly(
                        "request.why-refused", "request.reasons-needed", "request.who-refused");
        var whole = answered(Outcome.PARTLY, refusing(Ground.CLOSE_PEOPLE), Right.ACCESS);
        assertThat(alone(whole)).isEmpty();
        var granted = answered(Outcome.GRANTED, refusing(Ground.CLOSE_PEOPLE), Right.ACCESS);
        assertThat(alone(granted)).containsExactly("request.nothing-refused");
    }

    @Test
    void aChildsWishIsAGroundBetweenTwelveAndSixteenAlone() {
        var wish = new HashMap<String, Object>(refusing(Ground.CHILD_WISHES));
        wish.put("asker", Asker.PARENT);
        wish.put("childAge", ChildAge.FROM_12_TO_15);
        assertThat(alone(answered(Outcome.PARTLY, wish, Right.ACCESS))).isEmpty();
        wish.put("childAge", ChildAge.UNDER_12);
        assertThat(alone(answered(Outcome.PARTLY, wish, Right.ACCESS)))
                .containsExactly("request.child-wishes-age");
    }

    @Test
    @Requirement("RGT-13")
    void accessIsAnsweredWhenEveryKindOfMaterialAndEveryPlaceIsLookedFor() {
        var said = new HashMap<String, Object>();
        said.put("inRecord", true);
        said.put("materials", EnumSet.of(Material.TEXT));
        said.put("collected", List.of(Collected.waiting(SOMEBODY)));
        assertThat(in("ANSWERED", answered(Outcome.GRANTED, said, Right.ACCESS)))
                .containsExactly("request.materials-left", "request.collecting-left");
        said.put("materials", EnumSet.allOf(Material.class));
        said.put("collected", List.of(new Collected(SOMEBODY, null, Found.NOTHING, TODAY)));
        assertThat(in("ANSWERED", answered(Outcome.GRANTED, said, Right.ACCESS))).isEmpty();
    }

    @Test
    void nothingIsGivenToSomebodyUnknownOrNotEntitled() {
        var unknown =
                with(
                        came("Sak", CAME, Right.LOG),
                        Map.of("outcome", Outcome.GRANTED, "answeredOn", TODAY));
        assertThat(in("ANSWERED", unknown)).containsExactly("request.not-identified");
        var parent = answered(Outcome.GRANTED, Map.of("asker", Asker.PARENT), Right.LOG);
        assertThat(in("ANSWERED", parent))
                .containsExactly("request.not-entitled", "request.how-old");
        assertThat(in("IN_PROGRESS", parent)).isEmpty();
    }

    @Test
    @Requirement("RGT-19")
    void aRecordIsMendedByANewEntryOrADatedAdditionAndInNoOtherWay() {
        var said = answered(Outcome.GRANTED, Map.of(), Right.RECTIFICATION);
        assertThat(in("ANSWERED", said)).containsExactly("request.how-mended");
        var mended = with(said, Map.of("mending", Mending.DATED_ADDITION));
        assertThat(in("ANSWERED", mended)).isEmpty();
        assertThat(read("mending", "ERASED").problem("mending")).isPresent();
    }

    private static Form<RequestFields> read(String path, String value) {
        var typed = Form.of(came("Sak", CAME, Right.ERASURE)).typed();
        return Form.read(RequestFields.class, typed.with(path, value));
    }

    @Test
    @Requirement({"RGT-18", "RET-02"})
    void anErasureTakesAGroundAndTheArchiveQuestionFirst() {
        var bare = answered(Outcome.GRANTED, Map.of(), Right.ERASURE);
        assertThat(alone(bare)).containsExactly("request.erasure-basis", "request.archive-first");
        var kept =
                with(
                        bare,
                        Map.of(
                                "erasureBasis",
                                ErasureBasis.WRONG_PERSON,
                                "archive",
                                ArchiveDuty.MUST_KEEP));
        assertThat(alone(kept)).containsExactly("request.archive-forbids");
        assertThat(alone(with(kept, Map.of("archive", ArchiveDuty.NOT_BOUND)))).isEmpty();
    }

    @Test
    @Requirement("RET-56")
    void closingTheAccessIsNoWayToErase() {
        Typed typed =
                Form.of(came("Sak", CAME, Right.ERASURE))
                        .typed()
                        .with("erasures[0].storage", "SYSTEM")
                        .with("erasures[0].what", "Notatet");
        assertThat(Form.read(RequestFields.class, typed).valid()).isTrue();
        for (var method : List.of("RESTRICTED", "ACCESS_CLOSED", "BLOCKED")) {
            var form = Form.read(RequestFields.class, typed.with("erasures[0].method", method));
            assertThat(form.problem("erasures[0].method")).isPresent();
        }
    }

    @Test
    void aBackupMayRunOutOnAnAssessmentAndNothingElseMay() {
        var erasure = Erasure.wanted(Storage.BACKUP, "Kopi", null, null);
        assertThat(rotated(erasure, null, TODAY).rotatesRightly()).isFalse();
        assertThat(rotated(erasure, SOMEBODY, null).rotatesRightly()).isFalse();
        assertThat(rotated(erasure, SOMEBODY, TODAY).rotatesRightly()).isTrue();
        var copy = Erasure.wanted(Storage.COPY, "Kopi", null, null);
        assertThat(rotated(copy, SOMEBODY, TODAY).rotatesRightly()).isFalse();
    }

    private static Erasure rotated(Erasure one, UUID assessment, LocalDate gone) {
        return new Erasure(
                one.storage(),
                one.what(),
                null,
                null,
                Method.ROTATED,
                assessment,
                gone,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "OWN_CHECK, 2026-01-03, false",
        "LOG, 2026-01-03, false",
        "WRITTEN_CONFIRMATION, , false",
        "WRITTEN_CONFIRMATION, 2026-01-03, true",
        "CERTIFICATE, 2026-01-03, true"
    })
    @Requirement("RET-54")
    void aSupplierProvesInWriting(Proof proof, LocalDate received, boolean proven) {
        var day = LocalDate.of(2026, 1, 2);
        var erasure =
                new Erasure(
                        Storage.PROCESSOR,
                        "Det de har",
                        null,
                        SOMEBODY,
                        Method.ERASED,
                        null,
                        null,
                        day,
                        "De",
                        proof,
                        day,
                        received,
                        LocalDate.of(2026, 1, 4));
        assertThat(erasure.proven()).isEqualTo(proven);
    }

    @Test
    @Requirement("RET-57")
    void aCaseIsNotClosedWhileACopyABackupOrAPrintoutIsNotProvenErased() {
        var said =
                answered(
                        Outcome.GRANTED,
                        Map.of(
                                "erasureBasis",
                                ErasureBasis.WRONG_PERSON,
                                "archive",
                                ArchiveDuty.NOT_BOUND),
                        Right.ERASURE);
        assertThat(in("ANSWERED", said)).containsExactly("request.nothing-listed");
        for (var storage : Storage.values()) {
            var left = List.of(Erasure.wanted(storage, "Noe", null, null));
            var listed = with(said, Map.of("erasures", left));
            assertThat(in("ANSWERED", listed)).isEmpty();
            assertThat(in("CLOSED", listed)).containsExactly("request.proof-left");
        }
    }

    @Test
    void aRefusalToMendARecordIsNotedInIt() {
        var said = new HashMap<String, Object>(refusing(Ground.CONDITIONS_NOT_MET));
        said.put("inRecord", true);
        var refused = answered(Outcome.REFUSED, said, Right.ERASURE);
        assertThat(in("ANSWERED", refused)).containsExactly("request.not-noted");
        assertThat(in("ANSWERED", with(refused, Map.of("notedOn", TODAY)))).isEmpty();
    }

    @Test
    void whatHasNotBeenYetIsNoDayOfACase() {
        var tomorrow = came("Sak", TODAY.plusDays(1), Right.ACCESS);
        assertThat(in("RECEIVED", tomorrow)).containsExactly("request.in-future");
        assertThat(in("RECEIVED", came("Sak", TODAY, Right.ACCESS))).isEmpty();
    }
}
