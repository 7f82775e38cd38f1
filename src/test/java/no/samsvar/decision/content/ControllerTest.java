package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samsvar.Requirement;
import no.samsvar.decision.engine.Rule;
import org.junit.jupiter.api.Test;

/** The examples of the sources, each with one fact changed; sources: 000, 001 § 4, 002, 003 § 5. */
class ControllerTest {

    static final Decision DECISION = Decisions.builtIn().find("controller").orElseThrow();

    static Given organised(String arrangement) {
        return Given.decision("controller").with("placed", "no").with("arrangement", arrangement);
    }

    static Given outsourced(String decides) {
        return organised("outsourced").with("joint-journal", "yes").with("decides", decides);
    }

    static Given house(String jointJournal, String decides) {
        return organised("premises").with("joint-journal", jointJournal).with("decides", decides);
    }

    /** What follows for a requirement, as this kind, in English. */
    static List<String> said(Given given, Consequence.Kind kind, String requirement) {
        return given.consequences().stream()
                .filter(it -> it.kind() == kind && it.sources().contains(requirement))
                .map(it -> it.what().en())
                .toList();
    }

    static String one(Given given, Consequence.Kind kind, String requirement) {
        assertThat(said(given, kind, requirement)).as(requirement).hasSize(1);
        return said(given, kind, requirement).getFirst();
    }

    static void agrees(Given given, String requirement, String about) {
        assertThat(said(given, Consequence.Kind.AGREEMENT, requirement))
                .as(requirement)
                .anySatisfy(it -> assertThat(it).containsIgnoringCase(about));
    }

    @Test
    void theMunicipalityIsControllerForServicesItGivesItself() {
        var own = organised("alone").with("decides", "us");
        assertThat(own.outcome()).isEqualTo("own");
        assertThat(own.duties()).isEmpty();
        assertThat(own.with("decides", "together").outcome()).isEqualTo("joint");
        assertThat(own.with("decides", "other").outcome()).isEqualTo("other");
    }

    @Test
    @Requirement("CTRL-04")
    void whatLawOrMinistryHasPlacedGoesBeforeEveryOtherAnswer() {
        for (var given : List.of(house("yes", "together"), outsourced("each"))) {
            var placed = given.with("placed", "yes");
            assertThat(placed.outcome()).isEqualTo("placed");
            assertThat(one(placed, Consequence.Kind.RECORD, "CTRL-04"))
                    .contains("refers to the section or the decision");
            assertThat(given.outcome()).isNotEqualTo("placed");
        }
    }

    @Test
    @Requirement({"CTRL-06", "CTRL-20"})
    void withoutAJointJournalTheProviderIsControllerOfItsRecord() {
        var outsourced = organised("outsourced");
        assertThat(outsourced.next()).isEqualTo("joint-journal");
        var without = outsourced.with("joint-journal", "no");
        assertThat(without.outcome()).isEqualTo("provider");
        assertThat(without.next()).isEqualTo("nothing");
        assertThat(DECISION.rule("outsourced-without-joint-journal").because().en())
                .contains("point 3");
        assertThat(one(without, Consequence.Kind.MEASURE, "CTRL-23"))
                .contains("general access", "ownership");
        assertThat(without.with("joint-journal", "yes").outcome()).isEqualTo("undecided");
    }

    @Test
    void withoutAJointJournalEachKeepsItsOwnDutiesAndDisclosureIsDecidedCaseByCase() {
        var without = organised("outsourced").with("joint-journal", "no");
        assertThat(one(without, Consequence.Kind.RECORD, "CTRL-21")).contains("line of its own");
        assertThat(one(without, Consequence.Kind.MEASURE, "CTRL-22"))
                .contains("rights", "security", "deviations");
        assertThat(one(without, Consequence.Kind.ASSESSMENT, "CTRL-24"))
                .contains("each disclosure", "who decided");
        assertThat(said(outsourced("each"), Consequence.Kind.ASSESSMENT, "CTRL-24")).isEmpty();
    }

    @Test
    void theNursingHomeWithAJointJournalNeedsTheWholeOutsourcingAgreement() {
        for (var decides : List.of("together", "each", "unsettled")) {
            var given = outsourced(decides);
            assertThat(given.duties()).contains("outsourcing-agreement");
            agrees(given, "CTRL-08", "covers");
            agrees(given, "CTRL-09", "rights of patients");
            agrees(given, "CTRL-10", "changes or ends");
        }
        var without = organised("outsourced").with("joint-journal", "no");
        assertThat(without.duties()).doesNotContain("outsourcing-agreement");
    }

    @Test
    void theOutsourcingAgreementNamesControllerTakeoverAndOperator() {
        var given = outsourced("together");
        agrees(given, "CTRL-11", "who is controller");
        agrees(given, "CTRL-12", "when they were received");
        agrees(given, "CTRL-18", "operates the record system");
        assertThat(given.consequences())
                .filteredOn(it -> it.sources().contains("CTRL-18"))
                .extracting(Consequence::decision)
                .contains("processor");
        assertThat(said(house("yes", "together"), Consequence.Kind.AGREEMENT, "CTRL-12")).isEmpty();
    }

    @Test
    void theMunicipalityKeepsTheServiceAndGetsTheDataBackHoweverItIsOutsourced() {
        for (var given :
                List.of(
                        outsourced("together"),
                        organised("outsourced").with("joint-journal", "no"))) {
            assertThat(given.duties()).contains("outsourced");
            assertThat(one(given, Consequence.Kind.MEASURE, "CTRL-17"))
                    .contains("somebody who follows it up");
            agrees(given, "CTRL-39", "return to the controller");
        }
        assertThat(organised("host").with("part", "service").duties()).doesNotContain("outsourced");
    }

    @Test
    @Requirement("CTRL-33")
    void lenaAndLarsDecideTogetherAndAreJointControllersOfEverySystemTheyChoose() {
        var lenaAndLars = house("yes", "together");
        assertThat(lenaAndLars.outcome()).isEqualTo("joint");
        agrees(lenaAndLars, "CTRL-14", "for each duty says which of you meets it");
        assertThat(house("no", "together").outcome()).isEqualTo("joint");
        assertThat(house("no", "together").duties()).isEmpty();
        assertThat(house("no", "each").outcome()).isEqualTo("each");
    }

    @Test
    void separateControllersInOneJournalNameOneForSecurityAndSomebodyForTheRest() {
        for (var given : List.of(outsourced("each"), house("yes", "each"))) {
            assertThat(given.outcome()).isEqualTo("each-in-one");
            agrees(given, "CTRL-15", "It must be one");
            agrees(given, "CTRL-16", "No duty is left without a name");
        }
        assertThat(house("no", "each").outcome()).isEqualTo("each");
        assertThat(outsourced("together").outcome()).isEqualTo("joint");
    }

    @Test
    void aJointJournalInTheSameHouseNeedsItsAgreementAlsoWithNewTenants() {
        for (var decides : List.of("together", "each", "us", "other")) {
            var given = house("yes", decides);
            assertThat(given.duties()).as(decides).containsExactly("journal-agreement");
            agrees(given, "CTRL-35", "who is controller");
            agrees(given, "CTRL-35", "changes or ends");
            agrees(given, "CTRL-36", "whom they can ask");
            agrees(given, "CTRL-37", "before access is opened");
        }
        assertThat(house("no", "each").duties()).isEmpty();
    }

    @Test
    void onePatientHasOneRecordAndLenaMayTakeCareOfItDayToDay() {
        var given = house("yes", "together");
        assertThat(one(given, Consequence.Kind.MEASURE, "CTRL-34")).contains("Close records");
        agrees(given, "CTRL-38", "once a year");
    }

    @Test
    void theHouseIsControllerOfItsOwnButMayProcessForItsPractitioners() {
        var camera = house("no", "house");
        assertThat(camera.outcome()).isEqualTo("house");
        assertThat(camera.kinds())
                .containsExactly(Consequence.Kind.RECORD, Consequence.Kind.DECISION);
        assertThat(camera.with("decides", "us").outcome()).isEqualTo("own");
    }

    @Test
    @Requirement({"CTRL-05", "CTRL-25", "CTRL-29"})
    void theHostOfTheOutOfHoursClinicIsControllerForTheNeighboursToo() {
        var clinic = organised("host").with("part", "service");
        assertThat(clinic.outcome()).isEqualTo("host");
        assertThat(clinic.duties()).containsExactly("cooperation-agreement", "three-answers");
        assertThat(DECISION.rule("host-takes-over").because().en()).contains("point 4");
        assertThat(DECISION.outcome("host").departure())
                .hasValueSatisfying(
                        it -> assertThat(it.allowed().en()).contains("The reason is written"));
        assertThat(clinic.with("part", "tasks").outcome()).isEqualTo("remains");
        assertThat(clinic.with("arrangement", "outsourced").outcome()).isEqualTo("undecided");
    }

    @Test
    void hostAndTaskCommunityNeedAnAgreementOfAllTheMunicipalities() {
        for (var arrangement : List.of("host", "task")) {
            for (var part : List.of("service", "tasks")) {
                var given = organised(arrangement).with("part", part).with("decides", "other");
                agrees(given, "CTRL-26", "All the municipalities");
                agrees(given, "CTRL-27", "19-4");
                agrees(given, "CTRL-27", "20-4");
                agrees(given, "CTRL-28", "each of the services");
            }
        }
        assertThat(said(outsourced("each"), Consequence.Kind.AGREEMENT, "CTRL-26")).isEmpty();
    }

    @Test
    void aResponseCentreIsTheMunicipalitysProcessorUntilItTakesTheServiceOver() {
        var centre = organised("task").with("part", "tasks");
        assertThat(centre.outcome()).isEqualTo("remains");
        assertThat(centre.kinds()).contains(Consequence.Kind.DECISION);
        assertThat(centre.with("part", "service").next()).isEqualTo("decides");
        assertThat(centre.with("part", "service").with("decides", "us").outcome()).isEqualTo("own");
    }

    @Test
    @Requirement("CTRL-56")
    void equipmentFromNavBelongsToTheRecordOfWhoeverFollowsItUp() {
        var nav = organised("equipment");
        assertThat(nav.with("follows", "us").outcome()).isEqualTo("own");
        assertThat(nav.with("follows", "giver").outcome()).isEqualTo("other");
        assertThat(nav.with("follows", "both").outcome()).isEqualTo("each");
        assertThat(one(nav.with("follows", "us"), Consequence.Kind.RECORD, "CTRL-55"))
                .contains("controller", "processor", "equipment");
    }

    @Test
    @Requirement("CTRL-02")
    void everyRuleIsReachedByThePathThatItsNameSays() {
        var task = organised("task").with("part", "service");
        var paths =
                Map.ofEntries(
                        Map.entry("fixed-by-authority", house("yes", "us").with("placed", "yes")),
                        Map.entry(
                                "outsourced-without-joint-journal",
                                organised("outsourced").with("joint-journal", "no")),
                        Map.entry("host-takes-over", organised("host").with("part", "service")),
                        Map.entry("tasks-only", organised("host").with("part", "tasks")),
                        Map.entry(
                                "we-keep-the-record", organised("equipment").with("follows", "us")),
                        Map.entry(
                                "the-giver-keeps-the-record",
                                organised("equipment").with("follows", "giver")),
                        Map.entry(
                                "both-keep-a-record",
                                organised("equipment").with("follows", "both")),
                        Map.entry("nobody-has-settled-it", task.with("decides", "unsettled")),
                        Map.entry("decided-together", task.with("decides", "together")),
                        Map.entry("each-in-the-joint-journal", outsourced("each")),
                        Map.entry("each-for-its-own", task.with("decides", "each")),
                        Map.entry("the-house-decides", house("no", "house")),
                        Map.entry("another-decides", task.with("decides", "other")),
                        Map.entry("we-decide", task.with("decides", "us")));
        paths.forEach((rule, given) -> assertThat(given.rules()).containsExactly(rule));
        assertThat(paths.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        DECISION.table().rules().stream().map(Rule::name).toList());
    }

    @Test
    void aClinicAnswersThreeQuestionsAloneAndFourInAHouse() {
        assertThat(Given.decision("controller").next()).isEqualTo("placed");
        assertThat(organised("alone").next()).isEqualTo("decides");
        assertThat(organised("alone").with("decides", "us").next()).isEqualTo("nothing");
        assertThat(organised("premises").next()).isEqualTo("joint-journal");
        assertThat(organised("premises").with("joint-journal", "yes").next()).isEqualTo("decides");
        assertThat(house("yes", "each").next()).isEqualTo("nothing");
        assertThat(organised("equipment").with("follows", "us").next()).isEqualTo("nothing");
    }

    @Test
    void anUnknownJournalNeverCountsAsNone() {
        var given = organised("outsourced").unknown("joint-journal").with("decides", "each");
        assertThat(given.verdict().result().outcomes())
                .containsExactlyInAnyOrder("provider", "each-in-one");
        assertThat(given.outcome()).isEqualTo("undecided");
    }
}
