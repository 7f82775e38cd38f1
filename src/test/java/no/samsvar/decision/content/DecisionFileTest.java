package no.samsvar.decision.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Set;
import no.samsvar.decision.engine.Answers;
import no.samsvar.decision.engine.Reasoning;
import no.samsvar.platform.content.BrokenContent;
import org.junit.jupiter.api.Test;

class DecisionFileTest {

    static final String RAIN =
            """
            version: 1
            valid_from: 2026-11-27
            checked_on: 2026-11-27
            theme: RISK
            title: {nb: a, nn: b, en: c}
            intro: {nb: a, nn: b, en: c}
            questions:
              - name: rain
                ask: {nb: a, nn: b, en: c}
                help: {nb: a, nn: b, en: c}
                unknown: {nb: a, nn: b, en: c}
                options:
                  "yes": {nb: a, nn: b, en: c}
                  "no": {nb: a, nn: b, en: c}
                sources: [GDPR art. 4]
            rules:
              - name: wet
                when: {all: [{rain: "yes"}, {not: {rain: "no"}}]}
                outcome: wet
                because: {nb: a, nn: b, en: c}
                sources: [GDPR art. 4]
              - name: dry
                when: {any: [{rain: ["no"]}]}
                outcome: dry
                because: {nb: a, nn: b, en: c}
                sources: [GDPR art. 4]
            outcomes:
              - name: wet
                title: {nb: a, nn: b, en: c}
                meaning: {nb: a, nn: b, en: c}
                departure: {allowed: {nb: a, nn: b, en: c}, by: MANAGER, advice: "yes"}
              - name: dry
                title: {nb: a, nn: b, en: c}
                meaning: {nb: a, nn: b, en: c}
            """;

    static Decision read(String text) {
        return DecisionFile.read("rain", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    static void refused(String text, String replacement, String why) {
        assertThat(RAIN).contains(text);
        assertThatThrownBy(() -> read(RAIN.replace(text, replacement)))
                .isInstanceOf(BrokenContent.class)
                .hasMessageContaining(why);
    }

    @Test
    void aFileBecomesATableThatDecides() {
        var decision = read(RAIN);
        var reasoning = new Reasoning(decision.table());
        assertThat(reasoning.about(Answers.NONE).next()).contains("rain");
        assertThat(reasoning.about(Answers.NONE.with("rain", Set.of("yes"))).outcome())
                .contains("wet");
        assertThat(decision.checkedBy()).isEmpty();
        assertThat(decision.outcome("wet").departure()).isPresent();
        assertThat(decision.outcome("dry").departure()).isEmpty();
        assertThat(decision.uncertain()).isEmpty();
    }

    @Test
    void whatOnePartUsesOfAnotherMustBeThere() {
        refused("{rain: \"yes\"}", "{snow: \"yes\"}", "snow: is not among the questions");
        refused("{rain: \"yes\"}", "{rain: some}", "options that the question has not");
        refused("outcome: dry", "outcome: damp", "damp is not among the outcomes");
        refused("outcome: dry", "outcome: wet", "no rule leads to dry");
        refused("- name: dry\n    when", "- name: wet\n    when", "one name stands twice");
        refused("title: {nb: a, nn: b, en: c}\ni", "title: {nb: a, nn: b}\ni", "title.en");
        refused("      \"no\": {nb: a, nn: b, en: c}\n", "", "two to twelve");
    }
}
