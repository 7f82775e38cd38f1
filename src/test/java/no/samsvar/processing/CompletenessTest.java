package no.samsvar.processing;

import static no.samsvar.processing.Changed.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.processing.ProcessingExamples.House;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompletenessTest {

    static final UUID ID = UUID.randomUUID();
    static final House HOUSE = new House(ID, ID, ID, ID);
    static final ProcessingFields JOURNAL = ProcessingExamples.journal(HOUSE);
    static final ProcessingForOthersFields BACKUP = ProcessingExamples.backup(HOUSE, "Fjordlegene");

    static Stored<?> stored(Record fields, @Nullable UUID owner) {
        var kind =
                fields instanceof ProcessingFields
                        ? ProcessingKinds.PROCESSING
                        : ProcessingKinds.FOR_OTHERS;
        var entry =
                new Entry(
                        new EntryId(ID),
                        kind.name(),
                        "BEH-2026-0001",
                        "Pasientjournal",
                        "DRAFT",
                        owner,
                        null,
                        null,
                        null,
                        null,
                        0,
                        null,
                        Instant.EPOCH,
                        null,
                        Instant.EPOCH);
        return new Stored<>(entry, fields);
    }

    static List<Missing> missing(Record fields) {
        return Completeness.of(stored(fields, ID), Set.of());
    }

    @Test
    void aRecordWithEverythingLacksNothing() {
        assertThat(missing(JOURNAL)).isEmpty();
        assertThat(missing(BACKUP)).isEmpty();
    }

    @Test
    void aRecordWithNothingLacksEachPointThatStandsOnItsOwn() {
        var found = Completeness.of(stored(ProcessingExamples.named("X"), null), Set.of());
        assertThat(found)
                .extracting(Missing::point)
                .containsExactly(
                        Point.WHOSE,
                        Point.PURPOSE,
                        Point.PEOPLE,
                        Point.DATA,
                        Point.DISCLOSED,
                        Point.TRANSFERRED,
                        Point.KEEPING,
                        Point.TECHNICAL_MEASURES,
                        Point.ORGANISATIONAL_MEASURES,
                        Point.SYSTEM,
                        Point.DPIA,
                        Point.OWNER);
    }

    static List<Arguments> taken() {
        var purpose = JOURNAL.purposes().getFirst();
        var transfer = JOURNAL.transfers().getFirst();
        return List.of(
                Arguments.of("whose", null, Point.WHOSE),
                Arguments.of("controllers", Set.of(), Point.CONTROLLER),
                Arguments.of(
                        "jointControllers",
                        List.of(new JointController("Normland kommune", null)),
                        Point.JOINT_CONTACT),
                Arguments.of("purposes", List.of(), Point.PURPOSE),
                Arguments.of(
                        "purposes", List.of(with(purpose, "bases", Set.of())), Point.LEGAL_BASIS),
                Arguments.of(
                        "purposes",
                        List.of(with(purpose, "nationalLaw", null)),
                        Point.NATIONAL_LAW),
                Arguments.of(
                        "purposes",
                        List.of(
                                with(
                                        with(purpose, "nationalLaw", null),
                                        "bases",
                                        Set.of(LegalBasis.PUBLIC_TASK))),
                        Point.NATIONAL_LAW),
                Arguments.of(
                        "purposes",
                        List.of(with(purpose, "conditions", Set.of())),
                        Point.SPECIAL_CONDITION),
                Arguments.of("people", Set.of(), Point.PEOPLE),
                Arguments.of("otherPeople", null, Point.OTHER_PEOPLE),
                Arguments.of("data", Set.of(), Point.DATA),
                Arguments.of("otherData", null, Point.OTHER_DATA),
                Arguments.of("needs", JOURNAL.needs().subList(0, 1), Point.NEED),
                Arguments.of("disclosed", null, Point.DISCLOSED),
                Arguments.of("recipients", List.of(), Point.RECIPIENT),
                Arguments.of("transfers", List.of(), Point.TRANSFER),
                Arguments.of(
                        "transfers", List.of(with(transfer, "mechanism", null)), Point.MECHANISM),
                Arguments.of(
                        "transfers",
                        List.of(with(transfer, "reference", null)),
                        Point.TRANSFER_REFERENCE),
                Arguments.of("keeping", List.of(), Point.KEEPING),
                Arguments.of("technicalMeasures", null, Point.TECHNICAL_MEASURES),
                Arguments.of("organisationalMeasures", null, Point.ORGANISATIONAL_MEASURES),
                Arguments.of("systems", Set.of(), Point.SYSTEM),
                Arguments.of("dpiaNeeded", null, Point.DPIA),
                Arguments.of("dpiaReference", null, Point.DPIA_REFERENCE));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatIsTakenAwayIsMissing(String field, @Nullable Object value, Point point) {
        assertThat(missing(with(JOURNAL, field, value)))
                .extracting(Missing::point)
                .containsExactly(point);
        if (!field.equals("owner")) {
            assertThat(point.field()).isEqualTo(field);
        }
    }

    static List<Arguments> takenFromAProcessor() {
        var transfer = BACKUP.transfers().getFirst();
        return List.of(
                Arguments.of("customerContact", null, Point.CUSTOMER_CONTACT),
                Arguments.of("categories", null, Point.CATEGORIES),
                Arguments.of("transfers", List.of(), Point.TRANSFER),
                Arguments.of(
                        "transfers", List.of(with(transfer, "mechanism", null)), Point.MECHANISM),
                Arguments.of("measures", null, Point.MEASURES),
                Arguments.of("systems", Set.of(), Point.SYSTEM));
    }

    @ParameterizedTest
    @MethodSource("takenFromAProcessor")
    void whatIsTakenAwayFromAProcessorsRecordIsMissing(
            String field, @Nullable Object value, Point point) {
        assertThat(missing(with(BACKUP, field, value)))
                .extracting(Missing::point)
                .containsExactly(point);
    }

    @Test
    void anUnansweredTransferIsMissingUnlessTransfersAreTold() {
        assertThat(missing(with(JOURNAL, "transferred", null))).isEmpty();
        var untold = with(with(JOURNAL, "transferred", null), "transfers", List.of());
        assertThat(missing(untold)).extracting(Missing::point).containsExactly(Point.TRANSFERRED);
    }

    @Test
    void aNoIsAnAnswer() {
        var closed = with(with(JOURNAL, "transferred", false), "transfers", List.of());
        closed = with(with(closed, "disclosed", false), "recipients", List.of());
        closed = with(with(closed, "dpiaNeeded", false), "dpiaReference", null);
        assertThat(missing(closed)).isEmpty();
    }

    @Test
    void ordinaryDataNeedNoConditionAndConsentNoLaw() {
        var letter =
                with(
                        with(
                                with(JOURNAL, "data", Set.of(DataCategory.CONTACT)),
                                "needs",
                                List.of(new DataNeed(DataCategory.CONTACT, "Adressen"))),
                        "purposes",
                        List.of(
                                new Purpose(
                                        "Nyhetsbrev", Set.of(LegalBasis.CONSENT), Set.of(), null)));
        assertThat(missing(letter)).isEmpty();
    }

    @Test
    void criminalOffencesNeedALawWhateverTheBasis() {
        var check =
                with(
                        with(
                                with(JOURNAL, "data", Set.of(DataCategory.CRIMINAL)),
                                "needs",
                                List.of(new DataNeed(DataCategory.CRIMINAL, "Politiattest"))),
                        "purposes",
                        List.of(
                                new Purpose(
                                        "Politiattest",
                                        Set.of(LegalBasis.LEGITIMATE_INTERESTS),
                                        Set.of(),
                                        null)));
        assertThat(missing(check))
                .containsExactly(new Missing(Point.CRIMINAL_LAW, List.of("Politiattest")));
    }

    @Test
    void theWholeHouseNeedsNoNames() {
        var house = with(with(JOURNAL, "whose", Whose.THE_HOUSE), "controllers", Set.of());
        assertThat(missing(house)).isEmpty();
    }

    @Test
    void aMissingReasonNamesTheKindsOfData() {
        assertThat(missing(with(JOURNAL, "needs", List.of())))
                .containsExactly(
                        new Missing(Point.NEED, List.of(DataCategory.OTHER, DataCategory.HEALTH)));
    }

    @Test
    void whatIsLeftOutIsNotAskedForAndTheLawIsNeverLeftOut() {
        var beyond = EnumSet.allOf(Point.class);
        beyond.removeIf(Point::law);
        var found = Completeness.of(stored(ProcessingExamples.named("X"), null), beyond);
        assertThat(found).allMatch(one -> one.point().law());
        assertThat(found).hasSize(9);
    }
}
