package no.samsvar.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samsvar.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {

    @TempDir Path folder;

    String said(String json) throws IOException {
        var file = Files.writeString(folder.resolve("answers.json"), json);
        return new DecideCommand().run(List.of("processor", file.toString(), "en"));
    }

    void refused(String json, String why) {
        assertThatThrownBy(() -> said(json))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(why);
    }

    @Test
    void theShreddingFirmIsToldWithReasonSourceConsequenceAndWhatWouldChangeIt()
            throws IOException {
        assertThat(said("{\"data\": \"yes\", \"purpose\": \"us\", \"operations\": [\"destroy\"]}"))
                .contains("A proposal: edition ")
                .contains("Yes, the supplier is a processor")
                .contains("one such task is enough. (GDPR art. 4(2)")
                .contains("Erases, shreds or discards them")
                .contains(
                        "A written data processing agreement, signed before the assignment starts.")
                .contains(
                        "The supplier, for a task of its own → No, the supplier is a controller itself")
                .contains("The guides do not say the same")
                .doesNotContain("Next: ");
    }

    @Test
    void anEmptyFileIsToldTheFirstQuestionAndEverythingPossible() throws IOException {
        assertThat(said("{}"))
                .contains("Not decided yet")
                .contains("Next: data")
                .contains("  yes: Yes")
                .contains("Uncertain: somebody must assess the case")
                .doesNotContain("This must be in place");
    }

    @Test
    void whatNobodyKnowsComesWithWhomToAsk() throws IOException {
        assertThat(said("{\"data\": null, \"purpose\": \"us\", \"operations\": [\"store\"]}"))
                .contains("Somebody must find this out")
                .contains("Ask the supplier: \"Which data about people");
    }

    @Test
    void whatCannotBeReadIsAnsweredWithWhatCan() {
        refused("{\"snow\": \"yes\"}", "it asks data, purpose, operations, access");
        refused("{\"data\": \"perhaps\"}", "data takes one of yes, no, or null");
        refused("{\"operations\": [\"store\", \"nothing\"]}", "nothing stands alone");
        refused("{\"data\": 7}", "data takes one of");
        refused("[]", "is not one JSON object");
        refused("{", "is not one JSON object");
        assertThatThrownBy(() -> new DecideCommand().run(List.of("weather", "none.json")))
                .hasMessageStartingWith("There is no decision «weather»; there are ");
        assertThatThrownBy(() -> new DecideCommand().run(List.of("processor", "none.json")))
                .hasMessageContaining("There is no file none.json");
        assertThatThrownBy(() -> new DecideCommand().run(List.of("processor")))
                .hasMessageContaining("the decisions are ");
        assertThatThrownBy(() -> new DecideCommand().run(List.of("processor", "f", "da", "da")))
                .hasMessageContaining("decide needs");
    }

    @Test
    void itSpeaksTheLanguageThatIsNamedAndBokmaalWhereNoneIs() throws IOException {
        var file = Files.writeString(folder.resolve("answers.json"), "{\"data\": \"no\"}");
        var command = new DecideCommand();
        assertThat(command.run(List.of("processor", file.toString())))
                .contains("Nei, leverandøren behandler ingen personopplysninger");
        assertThat(command.run(List.of("processor", file.toString(), "nn")))
                .contains("Nei, leverandøren behandlar ingen personopplysningar");
        assertThatThrownBy(() -> command.run(List.of("processor", file.toString(), "da")))
                .hasMessageContaining("nb, nn and en");
    }

    @Test
    void aDecisionIsWrittenAsDmnInTheLanguageThatIsNamed() {
        var command = new DecideCommand();
        assertThat(command.run(List.of("processor", "--dmn", "nn")))
                .contains("https://www.omg.org/spec/DMN/20191111/MODEL/")
                .contains("Er leverandøren databehandlar?");
    }
}
