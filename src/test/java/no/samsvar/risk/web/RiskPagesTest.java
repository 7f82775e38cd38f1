package no.samsvar.risk.web;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;
import static no.samsvar.risk.RiskKinds.RISK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.identity.Role;
import no.samsvar.register.EntryId;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import no.samsvar.risk.RiskArea;
import no.samsvar.risk.RiskFields;
import no.samsvar.risk.RiskLevel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RiskPagesTest extends RiskPageTest {

    static Map<String, List<String>> grades(int version, EntryId measure) {
        return Map.of(
                "version", List.of(String.valueOf(version)),
                "planned", List.of(measure.toString()),
                "existing", List.of("Taushetsplikt"),
                "likelihood", List.of("MEDIUM"),
                "patients", List.of("LOW"),
                "people", List.of("HIGH"),
                "enterprise", List.of("LOW"));
    }

    @Test
    @Requirement("RISK-04")
    void thePictureShowsEveryRiskInItsPlaceAndLeadsToTheListOfJustThose() {
        risk(assessment(), Likelihood.HIGH, Consequence.HIGH);
        risk(assessment(), Likelihood.HIGH, Consequence.HIGH);
        var page = get(lena, "/risks/matrix");
        var list =
                "/registers/risk?f.status=OPEN&amp;f.likelihood=HIGH&amp;f.likelihood=VERY_HIGH"
                        + "&amp;f.consequence=HIGH&amp;f.consequence=VERY_HIGH";
        assertThat(page).hasStatusOk().bodyText().contains(list).contains("2 risikoer");
        assertThat(get(lena, list.replace("&amp;", "&")))
                .bodyText()
                .contains("RIS-")
                .doesNotContain("Ingen risikoer her");
        assertThat(get(lena, "/registers/risk?f.status=OPEN&f.likelihood=LOW"))
                .bodyText()
                .doesNotContain("Brev til feil person");
    }

    @Test
    @Requirement("RISK-09")
    void thoseWhoMeetGoFromOneRiskToTheNextAndNothingTypedIsLost() {
        var assessment = assessment();
        var first = risk(ungraded(assessment, "Første"));
        var second = risk(ungraded(assessment, "Andre"));
        var meeting = "/risk-assessments/" + assessment + "/meeting";
        assertThat(get(lena, meeting)).hasRedirectedUrl("/risks/" + first + "/agree");
        var wrong = new HashMap<>(grades(0, id()));
        wrong.remove("patients");
        wrong.put("measure", List.of("Bytt lås"));
        var again = post(lena, "/risks/" + first + "/agree", wrong);
        assertThat(again).hasStatus(422).bodyText().contains("Taushetsplikt");
        assertThat(post(lena, "/risks/" + first + "/agree", grades(0, id())))
                .hasRedirectedUrl("/risks/" + second + "/agree");
        assertThat(get(lena, meeting)).hasRedirectedUrl("/risks/" + second + "/agree");
        assertThat(post(lena, "/risks/" + second + "/agree", grades(0, id())))
                .hasRedirectedUrl(ASSESSMENT.path(assessment));
        assertThat(read(first).fields().level()).isEqualTo(RiskLevel.HIGH);
    }

    static RiskFields ungraded(EntryId assessment, String title) {
        return RiskFields.ungraded(title, assessment.value(), RiskArea.OTHER, Set.of(), null, null);
    }

    @Test
    @Requirement("RISK-01")
    void aQuestionThatIsNotAnsweredWithAYesBringsItsScenarios() {
        var assessment = assessment();
        var path = "/risk-assessments/" + assessment + "/scenarios";
        assertThat(get(lena, path)).hasStatusOk().bodyText().contains("brant opp");
        assertThat(post(lena, path, Map.of("question.laptop", List.of("yes")))).hasStatus(422);
        var answers =
                Map.of(
                        "question.laptop", List.of("no"),
                        "question.fire", List.of("yes"),
                        "scenario", List.of("snooping"));
        assertThat(post(lena, path, answers)).hasStatus3xxRedirection();
        assertThat(as(lena, () -> register.all(RISK)))
                .extracting(one -> one.entry().title())
                .containsExactlyInAnyOrder(
                        "En ansatt leser journalen til noen de ikke har ansvar for",
                        "En PC eller telefon blir borte, eller bilder blir liggende på privat"
                                + " telefon");
    }

    @Test
    void theBanksProposalIsShownAndNotStoredBeforeSomebodyAgrees() {
        var assessment = assessment();
        post(
                lena,
                "/risk-assessments/" + assessment + "/scenarios",
                Map.of("scenario", List.of("snooping")));
        var risk = as(lena, () -> register.all(RISK)).getFirst();
        assertThat(get(lena, "/risks/" + risk.entry().id() + "/agree"))
                .bodyText()
                .contains("forslag fra banken")
                .contains("Kontroll av loggen hver måned");
        assertThat(risk.fields().level()).isEqualTo(RiskLevel.UNGRADED);
        assertThat(risk.fields().existing()).isNull();
    }

    @Test
    @Requirement("RISK-59")
    void theEnterprisesOwnWordsAreUsedWhereRiskIsGradedAndShown() {
        var scale =
                Map.of(
                        "steps", List.of("THREE"),
                        "mediumFrom", List.of("3"),
                        "highFrom", List.of("6"),
                        "acceptance", List.of("LOW"),
                        "likelihoods", List.of("Sjelden\nIblant\nStadig vekk"));
        assertThat(post(lena, "/risks/scale", scale)).hasRedirectedUrl("/risks/matrix");
        var id = risk(assessment(), Likelihood.HIGH, Consequence.LOW);
        assertThat(get(lena, "/risks/matrix")).bodyText().contains("Stadig vekk");
        assertThat(get(lena, RISK.path(id))).bodyText().contains("Stadig vekk");
        assertThat(get(lena, RISK.path(id) + "/edit"))
                .bodyText()
                .contains("Stadig vekk")
                .doesNotContain("Svært sannsynlig");
        assertThat(get(lena, "/registers/risk?columns=likelihood"))
                .bodyText()
                .contains("Stadig vekk");
    }

    @Test
    void whatTheProgramWorksOutIsAskedOfNobody() {
        var id = risk(assessment(), Likelihood.HIGH, Consequence.LOW);
        assertThat(get(lena, RISK.path(id) + "/edit"))
                .bodyText()
                .doesNotContain("name=\"level\"")
                .doesNotContain("name=\"consequence\"");
    }

    @Test
    @Requirement({"RISK-07", "RISK-12"})
    void whatHoldsAnApprovalBackIsToldWithTheWayThere() {
        var assessment = assessment();
        var id = risk(assessment, Likelihood.HIGH, Consequence.HIGH);
        var path = "/risk-assessments/" + assessment + "/approve";
        assertThat(get(lena, path))
                .bodyText()
                .contains("/risks/" + id + "/agree")
                .contains("Skriv hvilke tiltak dere har i dag");
        assertThat(post(lena, path, Map.of("version", List.of("0")))).hasStatus(422);
        assertThat(state(assessment)).isEqualTo("DRAFT");
    }

    @Test
    @Requirement("RISK-10")
    void anEmployeeSuggestsWithoutBeingAskedForGrades() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        assertThat(get(eva, "/risks/suggest"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"likelihood\"");
        var id = id();
        var said =
                Map.of(
                        "risk", List.of(id.toString()),
                        "title", List.of("Døra til arkivet står oppe"),
                        "area", List.of("PREMISES"));
        assertThat(post(eva, "/risks/suggest", said)).hasRedirectedUrl("/risks/suggested");
        assertThat(post(eva, "/risks/suggest", said)).hasRedirectedUrl("/risks/suggested");
        assertThat(as(lena, () -> register.all(RISK))).hasSize(1);
        assertThat(get(lena, "/registers/risk?f.level=UNGRADED"))
                .bodyText()
                .contains("Døra til arkivet står oppe");
    }

    @Test
    @Requirement("RISK-55")
    void whatNobodyHasAssessedSaysSoOnItsPageAndWaits() {
        var system =
                as(
                        lena,
                        () ->
                                register.create(
                                        no.samsvar.supplier.SupplierKinds.SUPPLIER,
                                        id(),
                                        no.samsvar.supplier.SupplierExamples.named("Fjord", "x"),
                                        owned()));
        var page = no.samsvar.supplier.SupplierKinds.SUPPLIER.path(system);
        assertThat(get(lena, page)).bodyText().contains("Ingen har vurdert risikoen her ennå");
        var waiting = as(lena, () -> occasions.waiting()).getFirst();
        assertThat(get(lena, "/risks/occasions")).bodyText().contains("Fjord");
        var assessment = assessment();
        var both =
                Map.of(
                        "chosen", List.of(waiting.id().toString()),
                        "assessment", List.of(assessment.toString()),
                        "reason", List.of("Nei"));
        assertThat(post(lena, "/risks/occasions", both)).hasStatus(422);
        var one =
                Map.of(
                        "chosen", List.of(waiting.id().toString()),
                        "assessment", List.of(assessment.toString()));
        assertThat(post(lena, "/risks/occasions", one)).hasRedirectedUrl("/risks/occasions");
        assertThat(get(lena, page)).bodyText().contains("Risiko i året");
    }

    @Test
    @Requirement("RISK-51")
    void twoAssessmentsOfTheSameThingAreWarnedOf() {
        by(
                lena,
                () ->
                        register.create(
                                no.samsvar.supplier.SupplierKinds.SUPPLIER,
                                id(),
                                no.samsvar.supplier.SupplierExamples.named("Fjord", "x"),
                                owned()));
        var waiting = as(lena, () -> occasions.waiting()).getFirst();
        var first = assessment();
        var second = assessment();
        by(lena, () -> occasions.assessed(Set.of(waiting.id()), first));
        assertThat(get(lena, ASSESSMENT.path(first)))
                .bodyText()
                .doesNotContain("også vurdert i en annen");
        by(
                lena,
                () ->
                        links.link(
                                second,
                                no.samsvar.register.link.Relation.ASSESSES,
                                waiting.entry()));
        assertThat(get(lena, ASSESSMENT.path(first)))
                .bodyText()
                .contains("også vurdert i en annen")
                .contains(ASSESSMENT.path(second));
    }

    @Autowired no.samsvar.register.link.Links links;
}
