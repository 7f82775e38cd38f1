package no.samsvar.deviation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeLetterTest {

    @Test
    void theLetterSaysAllThatArticle34Requires() {
        var letter = NoticeLetter.of(facts(LocalDate.of(2026, 11, 23), "Lena, 22 00 00 00"));
        assertThat(letter.missing()).isEmpty();
        assertThat(letter.parts())
                .extracting(LetterPart::code)
                .containsExactly(
                        "opening",
                        "nature",
                        "data",
                        "consequences",
                        "measures",
                        "advice",
                        "contact",
                        "complaint");
        assertThat(letter.parts().get(1).arguments())
                .containsExactly(
                        "Prøvesvaret ditt kom i feil konvolutt.", LocalDate.of(2026, 11, 23));
    }

    @Test
    void aDayNobodyKnowsIsLeftOut() {
        var letter = NoticeLetter.of(facts(null, "Lena, 22 00 00 00"));
        assertThat(letter.parts()).extracting(LetterPart::code).contains("nature-undated");
        assertThat(letter.missing()).isEmpty();
    }

    @Test
    void whatNobodyHasWrittenIsNamed() {
        assertThat(NoticeLetter.of(facts(null, " ")).missing()).containsExactly("letter.contact");
        var empty = new LetterFacts("Normland", null, null, null, null, null, null, null);
        assertThat(NoticeLetter.of(empty).missing())
                .containsExactly(
                        "letter.nature",
                        "letter.data",
                        "letter.consequences",
                        "letter.measures",
                        "letter.advice",
                        "letter.contact");
    }

    private static LetterFacts facts(@Nullable LocalDate day, String contact) {
        return new LetterFacts(
                "Normland Helsesenter",
                day,
                "Prøvesvaret ditt kom i feil konvolutt.",
                "Navnet ditt og svaret på en prøve.",
                "En annen pasient kjenner svaret.",
                "Vi har fått brevet tilbake.",
                "Ring oss om du blir kontaktet av noen du ikke kjenner.",
                contact);
    }
}
