package no.samsvar.rights.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.samsvar.SamsvarTest;
import no.samsvar.document.Block;
import no.samsvar.document.Documents;
import no.samsvar.document.Format;
import no.samsvar.document.PdfFaults;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.rights.notice.SettingsForm;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class AccessAnswerTest implements SamsvarTest {

    @Autowired Texts texts;

    @ParameterizedTest
    @EnumSource(Language.class)
    void itHasAChapterForEachPointOfTheLawAndReadsAloud(Language language) throws IOException {
        var answer = new AccessAnswer(texts, language).of("Normland", SettingsForm.BLANK);

        assertThat(answer.blocks().stream().filter(Block.Heading.class::isInstance)).hasSize(13);
        assertThat(answer.blocks()).hasAtLeastOneElementOfType(Block.Notice.class);
        var pdf = new ByteArrayOutputStream();
        Documents.write(answer, Format.PDF, pdf);
        assertThat(PdfFaults.of(pdf.toByteArray())).isEmpty();
    }
}
