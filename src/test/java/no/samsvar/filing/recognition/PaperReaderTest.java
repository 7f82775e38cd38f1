package no.samsvar.filing.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samsvar.filing.PaperExamples;
import no.samsvar.filing.PaperType;
import org.junit.jupiter.api.Test;

class PaperReaderTest {

    static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static PaperText word(String name, String... lines) throws IOException {
        return PaperReader.read(WORD, name, PaperExamples.word(List.of(lines)));
    }

    @Test
    void aWordDocumentIsCalledByItsFirstLine() throws IOException {
        var read = word("notat_1.docx", "", "Rutine for brev", "Formål");
        assertThat(read.title()).isEqualTo("Rutine for brev");
        assertThat(read.head()).isEqualTo("notat 1\nRutine for brev\nFormål");
        assertThat(read.isTable()).isFalse();
    }

    @Test
    void aSentenceOrASingleWordIsNoTitle() throws IOException {
        assertThat(word("notat.docx", "Her skriver vi hva vi gjør.").title()).isEqualTo("notat");
        assertThat(word("notat.docx", "x ".repeat(61)).title()).isEqualTo("notat");
        assertThat(word("avtale.docx", "Databehandleravtale", "mellom A og B").title())
                .isEqualTo("avtale");
        assertThat(word("notat.docx", "1 2 3").title()).isEqualTo("notat");
    }

    @Test
    void aPdfSaysWhatIsWrittenInIt() {
        var plan = PaperExamples.prepared(PaperType.EMERGENCY_PLAN);
        var read = PaperReader.read("application/pdf", plan.name(), plan.content());
        assertThat(read.title()).isEqualTo("Nødrutine når journalen er nede");
        assertThat(read.text()).contains("Slik arbeider vi på papir");
    }

    @Test
    void aWorkbookSaysItsHeadersAndRows() {
        var list = PaperExamples.prepared(PaperType.SYSTEM_LIST);
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        var read = PaperReader.read(type, list.name(), list.content());
        assertThat(read.isTable()).isTrue();
        assertThat(read.title()).isEqualTo("IT på senteret");
        assertThat(read.text()).contains("Leverandør", "Nordsky Drift AS");
    }

    @Test
    void whatCannotBeReadSaysNothing() {
        var broken = "ikke Word".getBytes(StandardCharsets.UTF_8);
        assertThat(PaperReader.read(WORD, "a.docx", broken)).isEqualTo(PaperText.silent("a"));
        assertThat(PaperReader.read("image/png", "b.png", broken)).isEqualTo(PaperText.silent("b"));
    }
}
