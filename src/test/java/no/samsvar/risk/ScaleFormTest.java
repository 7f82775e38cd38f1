package no.samsvar.risk;

import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.platform.form.CrossChecked.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScaleFormTest {

    static ScaleForm form(int medium, int high, @Nullable String words) {
        return new ScaleForm(Steps.THREE, medium, high, Acceptance.LOW, words, null);
    }

    @Test
    void aScaleAsItIsSetIsTheScaleAsItIsRead() {
        var form = form(3, 6, "Sjelden\n Av og til \n\nOfte");
        assertThat(form.problems()).isEmpty();
        assertThat(form.scale().likelihoods()).containsExactly("Sjelden", "Av og til", "Ofte");
        assertThat(ScaleForm.of(form.scale()).scale()).isEqualTo(form.scale());
    }

    @Test
    void limitsLieWithinTheScaleAndRise() {
        assertThat(form(1, 6, null).problems()).extracting(Problem::field).contains("mediumFrom");
        assertThat(form(10, 11, null).problems()).extracting(Problem::field).contains("mediumFrom");
        assertThat(form(3, 3, null).problems()).extracting(Problem::field).contains("highFrom");
        assertThat(form(3, 10, null).problems()).extracting(Problem::field).contains("highFrom");
        assertThat(form(9, 9, null).problems()).extracting(Problem::field).contains("highFrom");
    }

    @Test
    void eachStepHasAWordOfItsOwn() {
        assertThat(form(3, 6, "Ett\nTo").problems())
                .extracting(Problem::code)
                .containsExactly("risk.scale.words-count");
        assertThat(form(3, 6, "Ett\nTo\nTo").problems())
                .extracting(Problem::code)
                .containsExactly("risk.scale.words-alike");
        assertThat(form(3, 6, "Ett\nTo\n" + "x".repeat(41)).problems())
                .extracting(Problem::code)
                .containsExactly("risk.scale.word-long");
    }
}
