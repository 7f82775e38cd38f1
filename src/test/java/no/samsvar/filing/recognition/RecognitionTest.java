package no.samsvar.filing.recognition;

import static no.samsvar.filing.PaperType.POLICY;
import static no.samsvar.filing.PaperType.ROUTINE;
import static no.samsvar.filing.PaperType.SYSTEM_LIST;
import static no.samsvar.filing.PaperType.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samsvar.filing.PaperType;
import no.samsvar.platform.sheet.RawSheet;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    static final List<Signs> SIGNS =
            List.of(
                    new Signs(ROUTINE, List.of("rutine"), List.of("formål", "omfang", "trinn")),
                    new Signs(POLICY, List.of("policy"), List.of("mål for", "strategi")),
                    new Signs(SYSTEM_LIST, List.of("systemliste"), List.of("server")));

    static PaperText text(String head, String text) {
        return new PaperText("x", head, head + "\n" + text, List.of());
    }

    static PaperText table(String head) {
        return new PaperText("x", head, "", List.of(new RawSheet("Ark1", List.of("a"), List.of())));
    }

    static Recognised of(PaperText text) {
        return Recognition.of(text, SIGNS, Map.of());
    }

    @Test
    void whatADocumentCallsItselfAtTheTopIsEnough() {
        assertThat(of(text("Rutine for brev", "")))
                .isEqualTo(new Recognised(ROUTINE, List.of("rutine")));
    }

    @Test
    void aNameFurtherDownNeedsWordsThatGoWithIt() {
        assertThat(of(text("Brev", "se vår rutine")).type()).isEqualTo(UNKNOWN);
        assertThat(of(text("Brev", "rutine: formål, omfang, trinn")).type()).isEqualTo(UNKNOWN);
        var signs = List.of(new Signs(ROUTINE, List.of("rutine"), List.of("a1", "b1", "c1", "d1")));
        assertThat(Recognition.of(text("Brev", "rutine a1 b1 c1 d1"), signs, Map.of()))
                .isEqualTo(new Recognised(ROUTINE, List.of("rutine", "a1", "b1", "c1")));
    }

    @Test
    void whatWeighsTheSameAsSomethingElseIsUnknown() {
        assertThat(of(text("Rutine og policy", ""))).isEqualTo(Recognised.NOT);
        assertThat(of(text("Rutine og policy", "med strategi")).type()).isEqualTo(POLICY);
    }

    @Test
    void aSignIsFoundWhereAWordBeginsWhateverItsCase() {
        assertThat(of(text("RUTINEBESKRIVELSE", "")).type()).isEqualTo(ROUTINE);
        assertThat(of(text("Nattrutine", "")).type()).isEqualTo(UNKNOWN);
        assertThat(of(text("Mål­rutine", "")).type()).isEqualTo(UNKNOWN);
    }

    @Test
    void aWorkbookIsAListOnlyWithTheRegistersColumns() {
        Map<PaperType, Integer> two = Map.of(SYSTEM_LIST, 2);
        assertThat(Recognition.of(table("Systemliste"), SIGNS, two).type()).isEqualTo(UNKNOWN);
        Map<PaperType, Integer> three = Map.of(SYSTEM_LIST, 3);
        assertThat(Recognition.of(table("Ark"), SIGNS, three).type()).isEqualTo(SYSTEM_LIST);
        assertThat(Recognition.of(text("Systemliste", ""), SIGNS, Map.of()).type())
                .isEqualTo(SYSTEM_LIST);
    }

    @Test
    void aWordThatBeginsASeenOneIsNoSignOfItsOwn() {
        var signs = List.of(new Signs(ROUTINE, List.of("rutine"), List.of("formål", "form")));
        assertThat(Recognition.of(text("Rutine", "formål"), signs, Map.of()).signs())
                .containsExactly("rutine", "formål");
    }

    @Test
    void aDocumentIsCalledByTheLineThatShowsItsSignBelowTheLetterhead() {
        var known = new Recognised(ROUTINE, List.of("rutine"));
        var head = "fil\nNormland Helsesenter\nRutine\nRutine for brev";
        var paper = new PaperText("Normland Helsesenter", head, "", List.of());
        assertThat(paper.titleOf(known)).isEqualTo("Rutine for brev");
        assertThat(paper.titleOf(Recognised.NOT)).isEqualTo("Normland Helsesenter");
    }

    @Test
    void nothingIsKnownByNothing() {
        assertThat(of(PaperText.silent(""))).isEqualTo(Recognised.NOT);
        assertThat(Recognition.of(text("Rutine", ""), List.of(), Map.of()))
                .isEqualTo(Recognised.NOT);
    }
}
