package no.samsvar.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samsvar.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void withoutAWordItRunsOnTheUsualPort() {
        assertThat(parse())
                .isEqualTo(new Options(Options.Command.RUN, "", false, 8080, "data", false));
    }

    @Test
    void everyOptionIsTaken() {
        assertThat(parse("run", "--demo", "--port", "9000", "--data", "/srv/x"))
                .isEqualTo(new Options(Options.Command.RUN, "", true, 9000, "/srv/x", false));
        assertThat(parse("backup", "a.zip", "--data", "x").about()).isEqualTo("a.zip");
        assertThat(parse("operator", "drift@example.no"))
                .isEqualTo(
                        new Options(
                                Options.Command.OPERATOR,
                                "drift@example.no",
                                false,
                                8080,
                                "data",
                                false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot", "start", "--port", "--port=8", "--port x", "--port 70000"})
    void whatItDoesNotUnderstandIsToldInOneLine(String line) {
        assertThatThrownBy(() -> parse(line.split(" ")))
                .isInstanceOf(CannotStart.class)
                .message()
                .hasLineCount(1);
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments));
    }
}
