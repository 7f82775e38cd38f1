package no.samsvar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Path FOLDER = Path.of("src/main/jte");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final List<Pattern> DANGERS =
            List.of(
                    Pattern.compile("\\$unsafe"),
                    Pattern.compile("\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE),
                    Pattern.compile("\\shx-on"),
                    Pattern.compile("\\sstyle\\s*=", Pattern.CASE_INSENSITIVE),
                    Pattern.compile("<style", Pattern.CASE_INSENSITIVE),
                    Pattern.compile("<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE),
                    Pattern.compile("<script[^>]*>\\s*[^<\\s]", Pattern.CASE_INSENSITIVE),
                    Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE),
                    Pattern.compile("(src|href)=\"(https?:)?//", Pattern.CASE_INSENSITIVE));

    static Stream<Path> templates() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHasWordsOfItsOwn(Path template) throws IOException {
        var words = WORD.matcher(TemplateText.of(Files.readString(template))).results();
        assertThat(words.map(found -> found.group()))
                .as("%s: texts lie in messages/", template)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHasScriptOrStyleInLineOrUnescapedText(Path template) throws IOException {
        var source = Files.readString(template);
        assertThat(DANGERS.stream().filter(danger -> danger.matcher(source).find()))
                .as("%s", template)
                .isEmpty();
    }

    @Test
    void everyFolderOfTemplatesIsARoomsOwn() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .allMatch(room -> Files.isDirectory(Path.of("src/main/java/no/samsvar", room)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>Lagre</p>                                                | Lagre
                    @if(a.b("x"))Ja@else${c}@endif                              | Ja
                    @template.a.b(x = @`<b>Inni</b>${d.e()}`, y = f(1))         | Inni
                    <input placeholder="Skriv her" value="${a > b ? "c" : "d"}"> | Skriv her
                    """)
    void wordsInATemplateAreFound(String template, String words) {
        assertThat(TemplateText.of(template).strip()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p class="a b">${text("room.key")}</p>
                    @param String title = "none"
                    !{var a = text("b");}<a href="/c">${a}</a>
                    @template.a.b(x = @`<b id="c">${text("d", "e")}</b>`, y = "f")
                    """)
    void whatIsNoWordOfTheTemplateIsLeftOut(String template) {
        assertThat(TemplateText.of(template)).isBlank();
    }
}
