package no.samsvar.platform.personnumber;

import static org.assertj.core.api.Assertions.assertThat;

import no.bekk.bekkopen.person.FodselsnummerValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumbersTest {

    private static final String NUMBER = MadeUpNumbers.synthetic();

    @ParameterizedTest
    @CsvSource({
        "010190, BIRTH_NUMBER",
        "290200, BIRTH_NUMBER",
        "311232, BIRTH_NUMBER",
        "410190, D_NUMBER",
        "711290, D_NUMBER",
        "014190, H_NUMBER",
        "315290, H_NUMBER",
        "016690, SYNTHETIC",
        "317790, SYNTHETIC",
        "018190, SYNTHETIC",
        "319290, SYNTHETIC",
        "418190, SYNTHETIC",
        "414190, SYNTHETIC",
        "800000, FH_NUMBER",
        "999999, FH_NUMBER"
    })
    void everySeriesIsFound(String date, PersonNumberKind kind) {
        assertThat(PersonNumbers.find(MadeUpNumbers.of(date, 0)))
                .containsExactly(new PersonNumber(0, 11, kind));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theSeriesFrom2032LeavesZeroToThree(int remainder) {
        assertThat(PersonNumbers.find(MadeUpNumbers.of("010132", remainder))).hasSize(1);
        assertThat(PersonNumbers.find(MadeUpNumbers.of("410132", remainder))).hasSize(1);
        assertThat(PersonNumbers.find(MadeUpNumbers.of("018132", remainder))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10})
    void noOtherRemainderMakesANumber(int remainder) {
        assertThat(MadeUpNumbers.all("010132", remainder))
                .isNotEmpty()
                .allMatch(number -> PersonNumbers.find(number).isEmpty());
    }

    @Test
    void anFhNumberKeepsTodaysControlDigits() {
        assertThat(PersonNumbers.find(MadeUpNumbers.of("888888", 1))).isEmpty();
    }

    @Test
    void aWrongSecondControlDigitMakesNoNumber() {
        char last = NUMBER.charAt(10) == '9' ? '0' : (char) (NUMBER.charAt(10) + 1);
        assertThat(PersonNumbers.find(NUMBER.substring(0, 10) + last)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "320190", "300290", "290201", "000190", "010090", "011390", "720190", "015390"
            })
    void aDateThatNeverWasMakesNoNumber(String date) {
        assertThat(MadeUpNumbers.all(date, 0))
                .isNotEmpty()
                .allMatch(number -> PersonNumbers.find(number).isEmpty());
    }

    @Test
    void todaysNumbersAgreeWithTheLibraryOfTheField() {
        assertThat(MadeUpNumbers.all("010190", 0).filter(it -> it.charAt(6) < '5'))
                .isNotEmpty()
                .allMatch(FodselsnummerValidator::isValid)
                .allMatch(number -> PersonNumbers.find(number).size() == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s%s%s%s%s",
                "%s%s%s %s%s",
                "%s%s%s-%s%s",
                "%s%s%s - %s%s",
                "%s%s%s–%s%s",
                "%s%s%s.%s%s",
                "%s%s%s\u00a0%s%s",
                "%s%s%s %s %s",
                "%s.%s.%s %s%s",
                "%s %s %s %s%s",
                "%s.%s.%s-%s%s",
                "%s.%s.19%s %s%s"
            })
    void peopleWriteItInManyWays(String form) {
        var written =
                form.formatted(
                        NUMBER.substring(0, 2),
                        NUMBER.substring(2, 4),
                        NUMBER.substring(4, 6),
                        NUMBER.substring(6, 9),
                        NUMBER.substring(9));
        var text = "Pasienten (" + written + "), ringte.";
        assertThat(PersonNumbers.mask(text))
                .isEqualTo("Pasienten (" + PersonNumbers.MASK + "), ringte.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fnr %s", "fnr%s", "Fødselsnummer:%s.", "D-nummer%s", "sak 2026-%s"})
    void aWordOrMarkBeforeItHidesNothing(String around) {
        assertThat(PersonNumbers.find(around.formatted(NUMBER))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1%s", "%s1", "a%s", "%sb", "_%s"})
    void aLongerRunOrAWordIsNoPersonNumber(String around) {
        assertThat(PersonNumbers.find(around.formatted(NUMBER))).isEmpty();
    }

    @Test
    void phonesOrganisationsAndAccountsAreLeftAlone() {
        var account =
                NUMBER.substring(0, 4) + "." + NUMBER.substring(4, 6) + "." + NUMBER.substring(6);
        assertThat(PersonNumbers.find("Ring 22 39 69 00 eller +47 400 00 000.")).isEmpty();
        assertThat(PersonNumbers.find("Org.nr. 974 761 467, konto " + account)).isEmpty();
        assertThat(PersonNumbers.find("")).isEmpty();
    }

    @Test
    void everyNumberOfATextIsMaskedAndNothingElseIsTouched() {
        var other = MadeUpNumbers.of("418155", 2);
        var masked = PersonNumbers.mask("A " + NUMBER + ", b " + other + " 12345678901 c");
        assertThat(masked)
                .isEqualTo(
                        "A " + PersonNumbers.MASK + ", b " + PersonNumbers.MASK + " 12345678901 c");
        assertThat(PersonNumbers.mask(masked)).isEqualTo(masked);
    }

    @Test
    void aNumberRightAfterAFalseStartIsFound() {
        assertThat(PersonNumbers.find("12 34 " + NUMBER)).hasSize(1);
        assertThat(PersonNumbers.find("010190 " + NUMBER)).hasSize(1);
    }
}
