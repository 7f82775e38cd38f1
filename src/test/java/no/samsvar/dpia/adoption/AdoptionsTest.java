package no.samsvar.dpia.adoption;

import static no.samsvar.dpia.DpiaKinds.DPIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import no.samsvar.dpia.Criterion;
import no.samsvar.dpia.DpiaTest;
import no.samsvar.dpia.Screening;
import no.samsvar.dpia.decision.CaseLack;
import no.samsvar.dpia.decision.CaseRule;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.PartText.Standing;
import no.samsvar.dpia.part.Words;
import no.samsvar.dpia.risk.RiskOrigin;
import no.samsvar.identity.Role;
import no.samsvar.register.EntryId;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.RiskLevel;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A region hands its case over, and a municipality makes it its own. */
@NullUnmarked
class AdoptionsTest extends DpiaTest {

    @Autowired Adoptions adoptions;

    private byte[] file() {
        var theirs = made(activity(), Set.of(Criterion.MONITORING), Screening.PRESUMED);
        write(theirs, false);
        risk(theirs, Consequence.LOW);
        say(oda, theirs, CasePart.ADVICE, true);
        return as(pia, () -> adoptions.file(theirs));
    }

    /** In another organisation. */
    private EntryId adopted() {
        var file = file();
        aNewMunicipality();
        return as(pia, () -> adoptions.adopt(id(), adoptions.read(file)));
    }

    private void aNewMunicipality() {
        maja = examples.manager();
        pia = examples.with(Role.PRIVACY_COORDINATOR, maja);
    }

    private Standing standing(EntryId id, CasePart part) {
        return as(pia, () -> parts.one(id, part)).standing();
    }

    @Test
    void whatIsAdoptedIsNobodysOwnUntilItIsSaidHereAndBothTextsStay() {
        var id = adopted();
        assertThat(as(pia, () -> register.find(DPIA, id)).fields().outcome()).isNull();
        assertThat(as(pia, () -> adoptions.origin(id)).orElseThrow().number()).startsWith("PVK");
        assertThat(standing(id, CasePart.PURPOSE)).isEqualTo(Standing.WAITS);
        assertThat(standing(id, CasePart.ADVICE)).isEqualTo(Standing.EMPTY);
        assertThat(standing(id, CasePart.RESIDUAL)).isEqualTo(Standing.EMPTY);
        assertThat(as(pia, () -> CaseRule.toStart(decisions.facts(id))))
                .extracting(CaseLack::code)
                .contains("dpia.lack.adopted", "dpia.lack.grade", "dpia.lack.outcome");

        say(pia, id, CasePart.PURPOSE, null);
        assertThat(standing(id, CasePart.PURPOSE)).isEqualTo(Standing.ADOPTED);
        by(pia, () -> parts.say(id, CasePart.PURPOSE, 1, new Words(null, "Hos oss"), Map.of()));
        var purpose = as(pia, () -> parts.one(id, CasePart.PURPOSE));
        assertThat(purpose.standing()).isEqualTo(Standing.CHANGED);
        assertThat(purpose.own().orElseThrow().text()).isEqualTo("Hos oss");
        assertThat(purpose.adopted().orElseThrow().text()).isEqualTo("Om PURPOSE");
    }

    @Test
    void risksComeUngradedWithTheGradesOfTheOtherBeside() {
        var id = adopted();
        var risk = as(pia, () -> risks.of(id)).getFirst();
        assertThat(risk.level()).isEqualTo(RiskLevel.UNGRADED);
        var theirs =
                as(pia, () -> risks.origin(risk.risk().entry().id()))
                        .flatMap(RiskOrigin::adopted)
                        .orElseThrow();
        assertThat(theirs.consequence()).isEqualTo(Consequence.VERY_HIGH);
        assertThat(theirs.measures()).containsExactly("Vis posisjon bare ved alarm");
    }

    @Test
    void anotherFileIsRefused() {
        for (var text : new String[] {"", "{}", "[1]", "{\"format\": \"samsvar-dpia/1\"}"}) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> adoptions.read(bytes)).hasMessage("dpia.file-unreadable");
        }
    }
}
