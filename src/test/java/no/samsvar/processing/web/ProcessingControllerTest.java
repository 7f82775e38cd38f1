package no.samsvar.processing.web;

import static no.samsvar.processing.ProcessingExamples.backup;
import static no.samsvar.processing.ProcessingExamples.journal;
import static no.samsvar.processing.ProcessingExamples.named;
import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.Requirement;
import no.samsvar.Statements;
import no.samsvar.identity.Role;
import no.samsvar.register.EntryFields;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ProcessingControllerTest extends ProcessingPageTest {

    @Test
    @Requirement("ROPA-03")
    void theOverviewShowsEveryActivityWithBasisAndMeasures() {
        processing.own(lena, journal(house));
        processing.own(lena, named("Nyhetsbrev"));
        assertThat(words("/processing"))
                .contains(
                        "Pasientjournal",
                        "Gi og dokumentere helsehjelp: Rettslig plikt (art. 6 nr. 1 c)",
                        "Helse- og omsorgstjenester (art. 9 nr. 2 h)",
                        "Legesenteret Nord AS",
                        "Journalen",
                        "Kryptert på disk Årlig opplæring",
                        "Nyhetsbrev",
                        "Mangler 11 ting");
    }

    @Test
    @Requirement("ROPA-01")
    void specialCategoriesMarkThemselves() {
        processing.own(lena, journal(house));
        assertThat(words("/processing")).contains("1 av dem har særlige kategorier");
        processing.own(lena, named("Nyhetsbrev"));
        assertThat(words("/processing?special=yes"))
                .contains("Pasientjournal")
                .doesNotContain("Nyhetsbrev");
    }

    @Test
    void theOverviewIsFilteredByWhatItsAddressSays() {
        processing.own(lena, journal(house));
        processing.own(lena, named("Nyhetsbrev"));
        for (var address :
                new String[] {
                    "q=journal",
                    "unit=" + house.unit(),
                    "legal-person=" + house.legalPerson(),
                    "whose=SEVERAL_EACH",
                    "special=yes"
                }) {
            assertThat(words("/processing?" + address))
                    .as(address)
                    .contains("Pasientjournal")
                    .doesNotContain("Nyhetsbrev");
        }
        assertThat(words("/processing?lacking=yes"))
                .contains("Nyhetsbrev")
                .doesNotContain("Pasientjournal");
        assertThat(words("/processing?state=ENDED")).contains("Ingen treff");
    }

    @Test
    void theOverviewAsksTheDatabaseSixTimesHoweverManyActivities() throws Exception {
        for (int number = 0; number < 60; number++) {
            processing.own(lena, named("Behandling " + number));
        }
        processing.own(lena, journal(house));
        var sent = Statements.of(() -> get(lena, "/processing"));
        assertThat(sent.stream().filter(ProcessingControllerTest::ofTheRegister)).hasSize(6);
        assertThat(words("/processing?page=1")).contains("Viser 11 av 61");
    }

    @Test
    void theListOfTheRegisterAsksTheDatabaseSixTimes() throws Exception {
        processing.own(lena, journal(house));
        var sent = Statements.of(() -> get(lena, "/registers/processing"));
        assertThat(sent.stream().filter(ProcessingControllerTest::ofTheRegister))
                .hasSizeLessThanOrEqualTo(6);
    }

    private static boolean ofTheRegister(String sql) {
        return !sql.contains("set_config") && !sql.contains("session");
    }

    @Test
    void activitiesForOthersAreSeenCustomerByCustomer() {
        processing.forOthers(lena, backup(house, "Fjordlegene"));
        processing.forOthers(lena, backup(house, "Fjellegene"));
        assertThat(words("/processing/for-others")).contains("Fjordlegene", "Fjellegene");
        assertThat(words("/processing/for-others?customer=Fjordlegene"))
                .contains("Sikkerhetskopi for Fjordlegene", "Tar og prøver kopier")
                .doesNotContain("Sikkerhetskopi for Fjellegene");
    }

    @Test
    @Requirement("ROPA-54")
    void theChainGoesFromTheCustomerThroughSupplierToSubcontractorsAndRecipients() {
        processing.own(lena, journal(house));
        processing.forOthers(lena, backup(house, "Fjordlegene"));
        assertThat(words("/processing/chain"))
                .containsSubsequence(
                        "Pasientjournal",
                        "Dataansvarlig Legesenteret Nord AS Normland kommune",
                        "Systemer Journalen – Journalhuset",
                        "Databehandlere Journalhuset",
                        "Underleverandører Skyhuset – Lagrer kopier, Sverige",
                        "Mottakere Helfo – Oppgjør, Norge",
                        "Utenfor EØS India – Nattvakten",
                        "Sikkerhetskopi for Fjordlegene",
                        "Kunde (dataansvarlig) Fjordlegene – drift@kunde.example",
                        "Underleverandører Kopihuset – Bånd i hvelv, Danmark");
    }

    @Test
    @Requirement("ROPA-51")
    void coverageIsShownUnitByUnitAsTheFirstOfNineDuties() {
        processing.own(lena, journal(house));
        processing.own(lena, named("Nyhetsbrev"));
        var other = processing.unit(lena, "Skadestua");
        assertThat(words("/processing/coverage"))
                .contains(
                        "Den første av ledelsens ni plikter",
                        "Laboratoriet 1 0 0",
                        "Skadestua 0 0 0",
                        "Uten avdeling 1 0 1")
                .containsSubsequence("Disse avdelingene har ingen behandlinger", "Skadestua");
        processing.own(
                lena, named("Røntgen"), new EntryFields(lena.id().value(), null, other, null));
        assertThat(words("/processing/coverage"))
                .contains("Skadestua 1 0 1")
                .doesNotContain("Disse avdelingene");
    }

    @Test
    void anotherOrganisationsActivitiesAreNotThere() {
        processing.own(lena, journal(house));
        var stranger = examples.manager();
        for (var page : new String[] {"", "/chain", "/coverage", "/for-others"}) {
            assertThat(text(get(stranger, "/processing" + page)))
                    .doesNotContain("Pasientjournal", "Journalhuset");
        }
    }

    @Test
    void anAuditorReadsTheRecordAndAStrangerMustSignIn() {
        var auditor = examples.with(Role.AUDITOR, lena);
        assertThat(get(auditor, "/processing")).hasStatusOk();
        assertThat(browser.get().uri("/processing").exchange()).hasStatus(303);
    }
}
