package no.samsvar.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class OrganisationNumberTest {

    @ParameterizedTest
    @CsvSource({
        "974760673, true",
        "123456785, true",
        "974760674, false",
        "974760637, false",
        "12345678, false",
        "97476067x, false",
    })
    void theLastDigitFollowsFromTheOthers(String digits, boolean correct) {
        assertThat(OrganisationNumber.correct(digits)).isEqualTo(correct);
    }
}
