package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samsvar.Requirement;
import no.samsvar.decision.engine.Rule;
import org.junit.jupiter.api.Test;

/** The examples of 001 § 2.1, 003 § 3.5 and 004 § 2.2.2, and the bars that the law adds. */
class LegalBasisTest {

    static final Decision DECISION = Decisions.builtIn().find("legal-basis").orElseThrow();

    static Given purpose(String purpose) {
        return Given.decision("legal-basis").with("purpose", purpose);
    }

    static Given ordinary(Given given) {
        return given.with("special", "no").with("kinds", "none").with("passed", "no");
    }

    static Given staff() {
        return ordinary(purpose("staff").with("party", "yes"));
    }

    static Given law() {
        return ordinary(purpose("law").with("provision", "yes"));
    }

    static Given task() {
        return ordinary(purpose("task").with("provision", "yes")).with("consent-now", "no");
    }

    static Given group() {
        return ordinary(purpose("voluntary").with("free", "yes"));
    }

    static Given camera() {
        return ordinary(purpose("interest").with("public", "no").with("balance", "yes"));
    }

    static Given care() {
        return purpose("care").with("consent-now", "no").with("passed", "no");
    }

    static Given rescue() {
        return purpose("vital").with("unable", "yes").with("passed", "no");
    }

    static String said(Given given, Consequence.Kind kind, String requirement) {
        var found =
                given.consequences().stream()
                        .filter(it -> it.kind() == kind && it.sources().contains(requirement))
                        .map(it -> it.what().en())
                        .toList();
        return String.join(" | ", found);
    }

    @Test
    @Requirement({"BASIS-04", "BASIS-61"})
    void healthCareRestsOnTheDutyToKeepARecord() {
        assertThat(care().outcome()).isEqualTo("care");
        assertThat(said(care(), Consequence.Kind.RECORD, "BASIS-04"))
                .contains("legal obligation", "article 9(2)(h)", "sections 4 and 39");
        assertThat(DECISION.outcome("care").meaning().en()).contains("do not need consent");
        assertThat(care().with("purpose", "voluntary").with("free", "yes").outcome())
                .isEqualTo("consent");
    }

    @Test
    @Requirement("BASIS-62")
    void theNeighbourThatAskedEverybodyForConsentIsToldToStopAndWhy() {
        for (var given : List.of(care(), task())) {
            var asks = given.with("consent-now", "yes");
            assertThat(asks.outcome()).isEqualTo(given.outcome()).isNotEqualTo("consent");
            assertThat(given.duties()).doesNotContain("stop-asking");
            assertThat(asks.duties()).contains("stop-asking");
            assertThat(said(asks, Consequence.Kind.MEASURE, "BASIS-66"))
                    .contains("basis", "changed to the one that applies");
            assertThat(said(asks, Consequence.Kind.NOTICE, "BASIS-66")).contains("Tell those");
        }
        assertThat(DECISION.duty("stop-asking").because().en())
                .contains("takes back", "requires you to keep");
    }

    @Test
    @Requirement("BASIS-05")
    void employeesRestOnTheAgreementAndCommissionsOnAgreementOrConsent() {
        assertThat(staff().outcome()).isEqualTo("contract");
        assertThat(ordinary(purpose("ordered").with("party", "yes")).outcome())
                .isEqualTo("contract");
        assertThat(said(group(), Consequence.Kind.RECORD, "BASIS-05")).contains("which text");
        assertThat(staff().with("party", "no").outcome()).isEqualTo("none");
        assertThat(DECISION.rule("employer-goes-beyond-the-contract").because().en())
                .contains("Consent seldom helps");
    }

    @Test
    void aTrainingGroupForTheElderlyRestsOnConsentThatIsFreeAndExplicit() {
        assertThat(group().outcome()).isEqualTo("consent");
        assertThat(said(group(), Consequence.Kind.RECORD, "BASIS-64"))
                .contains("who, when", "never chosen beforehand");
        assertThat(group().duties()).doesNotContain("explicit");
        assertThat(group().with("special", "yes").duties()).contains("explicit");
        assertThat(group().with("free", "no").outcome()).isEqualTo("none");
        assertThat(DECISION.rule("not-free").because().en()).contains("depends on you");
    }

    @Test
    @Requirement("BASIS-55")
    void schoolAndChildWelfareCannotUseTheDutyToKeepARecord() {
        var school = ordinary(purpose("sector").with("provision", "yes"));
        assertThat(school.outcome()).isEqualTo("public-task");
        assertThat(school.rules()).containsExactly("other-sector");
        assertThat(DECISION.rule("other-sector").because().en()).contains("cannot be used here");
        assertThat(said(school, Consequence.Kind.RECORD, "BASIS-55")).contains("which sector");
        assertThat(school.with("provision", "no").outcome()).isEqualTo("none");
        assertThat(school.with("purpose", "care").outcome()).isEqualTo("care");
    }

    @Test
    @Requirement("BASIS-54")
    void aDutyOrATaskNeedsAProvisionBeneathIt() {
        assertThat(law().outcome()).isEqualTo("obligation");
        assertThat(task().outcome()).isEqualTo("public-task");
        for (var given : List.of(law(), task())) {
            assertThat(said(given, Consequence.Kind.RECORD, "BASIS-54"))
                    .contains("which act and section", "article 6(1)");
            assertThat(given.with("provision", "no").outcome()).isEqualTo("none");
            assertThat(given.unknown("provision").outcome()).isEqualTo("undecided");
        }
    }

    @Test
    void aMunicipalityCannotRestOnAnInterestOfItsOwn() {
        assertThat(camera().outcome()).isEqualTo("interest");
        assertThat(camera().kinds()).contains(Consequence.Kind.ASSESSMENT);
        assertThat(camera().with("public", "yes").rules())
                .containsExactly("public-body-has-no-interest");
        assertThat(camera().with("public", "yes").outcome()).isEqualTo("none");
        assertThat(camera().with("balance", "no").outcome()).isEqualTo("none");
        assertThat(DECISION.question("public").orElseThrow().fact().orElseThrow().answers())
                .containsEntry("MUNICIPALITY", "yes")
                .containsEntry("CLINIC", "no");
    }

    @Test
    void dangerToLifeIsABasisOnlyWhereThePersonCannotAnswer() {
        assertThat(rescue().outcome()).isEqualTo("vital");
        assertThat(rescue().with("unable", "no").outcome()).isEqualTo("none");
    }

    @Test
    void healthDataNeedAnExceptionOnTopOfTheBasis() {
        for (var given : List.of(staff(), law(), task(), camera())) {
            var health = given.with("special", "yes");
            assertThat(health.next()).isEqualTo("exception");
            assertThat(health.with("exception", "none").outcome()).isEqualTo("none");
            assertThat(health.with("exception", "claim").outcome()).isEqualTo(given.outcome());
            assertThat(given.with("exception", "none").outcome()).isEqualTo(given.outcome());
        }
    }

    @Test
    void anExceptionThatRestsOnLawNamesTheLawAndTheOthersDoNot() {
        var sick = staff().with("special", "yes").with("exception", "employment");
        assertThat(sick.duties()).contains("national-law").doesNotContain("secrecy");
        assertThat(sick.with("exception", "health").duties()).contains("national-law", "secrecy");
        assertThat(sick.with("exception", "consent").duties())
                .contains("explicit")
                .doesNotContain("national-law");
        assertThat(sick.with("exception", "claim").duties())
                .doesNotContain("national-law", "explicit", "secrecy");
        assertThat(sick.with("special", "no").duties()).doesNotContain("national-law");
    }

    @Test
    void policeCertificatesIdentityNumbersAndChildrenEachBringTheirOwnDuty() {
        assertThat(staff().with("kinds", "criminal").duties())
                .contains("criminal")
                .doesNotContain("identity-number", "children");
        assertThat(staff().with("kinds", "identity-number", "children").duties())
                .contains("identity-number", "children")
                .doesNotContain("criminal");
        assertThat(law().with("kinds", "children").duties()).doesNotContain("children");
        assertThat(staff().duties()).containsExactly("written-down", "told");
    }

    @Test
    void whatIsPassedOnIsSecretUntilThereIsAReason() {
        assertThat(care().duties()).doesNotContain("disclosure");
        assertThat(care().with("passed", "yes").duties()).contains("disclosure");
        assertThat(said(care().with("passed", "yes"), Consequence.Kind.ASSESSMENT, "BASIS-53"))
                .contains("For each recipient");
    }

    @Test
    @Requirement("BASIS-65")
    void everyBasisIsDatedAndEverybodyIsToldWhereNobodyConsents() {
        for (var given : List.of(care(), staff(), law(), task(), camera(), rescue(), group())) {
            assertThat(said(given, Consequence.Kind.RECORD, "BASIS-03"))
                    .contains("the date", "Assess again when");
            assertThat(said(given, Consequence.Kind.NOTICE, "BASIS-65").isEmpty())
                    .as(given.outcome())
                    .isEqualTo(given.outcome().equals("consent"));
        }
    }

    @Test
    void severalPurposesAreWrittenAndAnsweredOneByOne() {
        assertThat(purpose("unclear").outcome()).isEqualTo("purpose-first");
        assertThat(purpose("unclear").next()).isEqualTo("nothing");
        assertThat(said(purpose("unclear"), Consequence.Kind.RECORD, "BASIS-68"))
                .contains("One line", "for each purpose");
        assertThat(purpose("unclear").duties()).isEmpty();
    }

    @Test
    void aNewUseOfWhatWeHaveIsAssessedForCompatibilityFirst() {
        var reuse = purpose("reuse");
        assertThat(reuse.outcome()).isEqualTo("new-use");
        assertThat(reuse.consequences())
                .extracting(Consequence::decision)
                .containsExactly("new-use");
        assertThat(said(reuse, Consequence.Kind.DECISION, "BASIS-51")).contains("compatible");
    }

    @Test
    void allSixBasesCanBeReachedAndEachShowsItsArticle() {
        var letters = Map.of("a", group(), "b", staff(), "c", law(), "d", rescue(), "f", camera());
        letters.forEach(
                (letter, given) ->
                        assertThat(DECISION.rule(given.rules().getFirst()).sources())
                                .contains("GDPR art. 6(1)(" + letter + ")"));
        assertThat(DECISION.rule(task().rules().getFirst()).sources())
                .contains("GDPR art. 6(1)(e)");
    }

    @Test
    void everyRuleIsReachedByThePathThatItsNameSays() {
        var barred = staff().with("special", "yes").with("exception", "none");
        var paths =
                Map.ofEntries(
                        Map.entry("purpose-not-set", purpose("unclear")),
                        Map.entry("new-use", purpose("reuse")),
                        Map.entry("duty-to-document", care()),
                        Map.entry("no-provision", law().with("provision", "no")),
                        Map.entry(
                                "no-provision-in-the-sector",
                                purpose("sector").with("provision", "no")),
                        Map.entry("employer-goes-beyond-the-contract", staff().with("party", "no")),
                        Map.entry(
                                "not-needed-for-the-agreement",
                                purpose("ordered").with("party", "no")),
                        Map.entry("not-free", group().with("free", "no")),
                        Map.entry("public-body-has-no-interest", camera().with("public", "yes")),
                        Map.entry("their-interest-weighs-more", camera().with("balance", "no")),
                        Map.entry("no-emergency", rescue().with("unable", "no")),
                        Map.entry("no-exception-for-special-kinds", barred),
                        Map.entry("emergency", rescue()),
                        Map.entry("free-yes", group()),
                        Map.entry("required-by-law", law()),
                        Map.entry("public-task", task()),
                        Map.entry(
                                "other-sector",
                                ordinary(purpose("sector").with("provision", "yes"))),
                        Map.entry("agreement", staff()),
                        Map.entry("own-interest", camera()));
        paths.forEach((rule, given) -> assertThat(given.rules()).containsExactly(rule));
        assertThat(paths.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        DECISION.table().rules().stream().map(Rule::name).toList());
    }

    @Test
    void aClinicAnswersThreeQuestionsForItsRecordAndAtMostSixForTheRest() {
        assertThat(care().answers().given()).hasSize(3);
        var longest = staff().with("special", "yes").with("exception", "employment");
        assertThat(longest.answers().given()).hasSize(6);
        Stream.of(care(), staff(), law(), task(), camera(), group(), rescue(), longest)
                .forEach(it -> assertThat(it.next()).as(it.outcome()).isEqualTo("nothing"));
        assertThat(purpose("care").next()).isEqualTo("consent-now");
        assertThat(purpose("law").with("provision", "no").next()).isEqualTo("nothing");
    }
}
