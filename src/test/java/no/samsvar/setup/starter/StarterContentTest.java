package no.samsvar.setup.starter;

import static java.util.stream.Collectors.toSet;
import static no.samsvar.processing.Point.CUSTOMER_CONTACT;
import static no.samsvar.processing.Point.OWNER;
import static no.samsvar.setup.starter.LineKind.FOR_OTHERS;
import static no.samsvar.setup.starter.LineKind.PROCESSING;
import static no.samsvar.setup.starter.LineKind.RECURRING_TASK;
import static no.samsvar.setup.starter.LineKind.ROUTINE;
import static no.samsvar.setup.starter.LineKind.SCENARIO;
import static no.samsvar.setup.starter.StartKind.GP_CLINIC;
import static no.samsvar.setup.starter.StartKind.MUNICIPALITY;
import static no.samsvar.setup.starter.StartKind.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samsvar.gate.Requirements;
import no.samsvar.measure.RecurringTaskFields;
import no.samsvar.platform.content.ContentPart;
import no.samsvar.platform.text.Language;
import no.samsvar.processing.Completeness;
import no.samsvar.processing.Missing;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import no.samsvar.setup.filling.Filler;
import no.samsvar.supplier.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StarterContentTest {

    /**
     * What only the enterprise can say: who looks after a thing, and who its customer's contact is.
     */
    static final Set<?> ITS_OWN = Set.of(OWNER, CUSTOMER_CONTACT);

    static final Packs PACKS = packs();
    static final Filler FILLER = new Filler(new LineCheck());

    static Packs packs() {
        try {
            return new Packs("target/no-such-folder");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An enterprise that uses every system of its pack, each of them in the cloud. */
    static Situation all(StartKind kind) {
        var systems =
                PACKS.newest(kind.pack()).lines().stream()
                        .filter(line -> line.kind() == LineKind.SYSTEM)
                        .map(Line::id)
                        .collect(toSet());
        return new Situation(kind, Operation.CLOUD, true, true, true, systems);
    }

    static Stream<Line> lines() {
        return Stream.of(PackKind.values()).flatMap(kind -> PACKS.newest(kind).lines().stream());
    }

    static List<Line> ticked(StartKind kind, LineKind of) {
        return PACKS.newest(kind.pack()).fitting(of, all(kind)).stream()
                .filter(line -> !line.offered())
                .toList();
    }

    static Stream<Line> tickedActivities() {
        return lines().filter(it -> it.kind() == PROCESSING || it.kind() == FOR_OTHERS)
                .filter(line -> !line.offered());
    }

    @ParameterizedTest
    @MethodSource("tickedActivities")
    void aTickedActivityLacksNothingThatTheEnterpriseAloneDoesNotKnow(Line line) {
        assertThat(Completeness.of(stored(line), Set.of()))
                .as(line.id())
                .extracting(Missing::point)
                .allMatch(ITS_OWN::contains);
    }

    @ParameterizedTest
    @EnumSource(
            value = StartKind.class,
            names = {"SOLE_PRACTICE", "GP_CLINIC", "DENTIST", "PHYSIO", "PSYCHOLOGIST"})
    void aClinicStartsWithEighteenActivitiesTwelveRisksAndTwelveReadyTexts(StartKind kind) {
        assertThat(ticked(kind, PROCESSING)).hasSizeGreaterThanOrEqualTo(18);
        assertThat(ticked(kind, SCENARIO)).hasSize(12);
        assertThat(ticked(kind, ROUTINE)).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource(StartKind.class)
    void whatFitsAKindRefersOnlyToWhatFitsItToo(StartKind kind) {
        var pack = PACKS.newest(kind.pack());
        var fitting = pack.lines().stream().filter(line -> line.fitting().fits(all(kind))).toList();
        assertThat(fitting)
                .allSatisfy(
                        line -> {
                            assertThat(told(line, "systems"))
                                    .isSubsetOf(ids(fitting, LineKind.SYSTEM));
                            assertThat(told(line, "processors"))
                                    .isSubsetOf(ids(fitting, LineKind.SUPPLIER));
                        });
    }

    private static List<String> told(Line line, String field) {
        return line.kind() == PROCESSING ? line.in(Language.NB).list(field) : List.of();
    }

    private static List<String> ids(List<Line> lines, LineKind of) {
        return lines.stream().filter(line -> line.kind() == of).map(Line::id).toList();
    }

    @Test
    void aClinicsYearTakesItsLeaderAboutThirteenHours() {
        assertThat(minutes(GP_CLINIC)).isBetween(12 * 60, 13 * 60 + 30);
    }

    @ParameterizedTest
    @EnumSource(StartKind.class)
    void everyKindStartsWithSamsvarItselfAsASystemAndInItsRecord(StartKind kind) {
        var samsvar =
                ticked(kind, PROCESSING).stream()
                        .filter(it -> it.in(Language.NB).list("systems").contains("samsvar"));
        assertThat(samsvar).isNotEmpty();
        assertThat(ticked(kind, LineKind.SYSTEM)).extracting(Line::id).contains("samsvar");
    }

    @Test
    void aMunicipalityStartsWithTwentyActivitiesAndIsOfferedOtherSectors() {
        assertThat(ticked(MUNICIPALITY, PROCESSING)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(PACKS.newest(PackKind.MUNICIPALITY).fitting(PROCESSING, all(MUNICIPALITY)))
                .filteredOn(Line::offered)
                .hasSizeGreaterThanOrEqualTo(15);
        assertThat(lines().filter(Line::central)).extracting(Line::id).contains("staff");
    }

    @Test
    void aSupplierStartsWithEightActivitiesForOthersAndItsOwn() {
        assertThat(ticked(SUPPLIER, FOR_OTHERS)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(ticked(SUPPLIER, PROCESSING)).isNotEmpty();
    }

    @Test
    void everyLineSaysWhereItIsFromAndThatNoLawyerHasCheckedIt() {
        var known = Requirements.read().strengths();
        assertThat(lines())
                .allSatisfy(
                        line -> {
                            assertThat(line.source().text().nb()).as(line.id()).isNotBlank();
                            assertThat(line.source().requirements()).isSubsetOf(known.keySet());
                            assertThat(line.checked().on()).isNotNull();
                            assertThat(line.checked().proposal()).isTrue();
                        });
    }

    @Test
    void everyScenarioIsInTheBankOfRisks() throws IOException {
        var file = "/content/risk/scenarios.yaml";
        try (var content = getClass().getResourceAsStream(file)) {
            var bank =
                    ContentPart.read(file, Objects.requireNonNull(content))
                            .parts("scenarios")
                            .stream()
                            .map(scenario -> scenario.text("id"))
                            .toList();
            assertThat(lines().filter(line -> line.kind() == SCENARIO))
                    .extracting(Line::id)
                    .isSubsetOf(bank);
        }
    }

    private static int minutes(StartKind kind) {
        return ticked(kind, RECURRING_TASK).stream()
                .map(line -> FILLER.fill(RecurringTaskFields.class, line.in(Language.NB)))
                .mapToInt(task -> task.minutes() * 12 / task.every().months())
                .sum();
    }

    private static Stored<?> stored(Line line) {
        var kind = line.kind().register().orElseThrow();
        var entry =
                new Entry(
                        new EntryId(new UUID(0, 1)),
                        kind.name(),
                        "BEH-2026-0001",
                        line.id(),
                        "DRAFT",
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        null,
                        Instant.EPOCH,
                        null,
                        Instant.EPOCH);
        return new Stored<>(entry, FILLER.fill(kind.fields().type(), line.in(Language.NB)));
    }
}
