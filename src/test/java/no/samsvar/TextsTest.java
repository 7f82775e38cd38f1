package no.samsvar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    /** Words of the wrong written form; each is a different word in the other. */
    private static final Pattern BOKMAAL_ONLY =
            words(
                    "ikke|hva|hvem|hvor|hvorfor|hvordan|hvilken|hvilket|hvilke|noe|noen|jeg|fra|mye"
                            + "|bare|være|gjøre|en|et|virksomhet|virksomheten|opplysninger"
                            + "|behandlinger|kommer|sammen|uten|skrevet");

    private static final Pattern NYNORSK_ONLY =
            words(
                    "ikkje|kva|kven|kvifor|korleis|noko|nokon|eg|frå|mykje|berre|vere|gjere"
                            + "|ein|eit|verksemd|verksemda|opplysningar|kjem|saman|utan|skrive");

    /** What our pages never say: it commands, pleads, or says nothing of what a press does. */
    private static final Pattern FORBIDDEN =
            words(
                    "vennligst|ver venleg|vennlegst|obligatorisk|obligatoriske|påkrevd|påkravd"
                            + "|avbryt|ok|please|mandatory|cancel|klikk her|click here");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}-])(" + alternatives + ")(?![\\p{L}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Stream<TextFile> files() {
        return TextFile.all().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsThereInThreeLanguages(TextFile file) {
        assertThat(file.nynorsk().keySet()).isEqualTo(file.bokmaal().keySet());
        assertThat(file.english().keySet()).isEqualTo(file.bokmaal().keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsFilledInWithTheSameArguments(TextFile file) {
        file.bokmaal()
                .forEach(
                        (key, text) -> {
                            assertThat(arguments(file.nynorsk().get(key)))
                                    .as(key)
                                    .isEqualTo(arguments(text));
                            assertThat(arguments(file.english().get(key)))
                                    .as(key)
                                    .isEqualTo(arguments(text));
                        });
        languages(file).forEach(texts -> texts.values().forEach(MessageFormat::new));
    }

    /**
     * Two of the same words are a translation forgotten, unless somebody has looked and listed
     * them.
     */
    @ParameterizedTest
    @MethodSource("files")
    void noTextIsAnotherLanguagesUnlessTheWordsAreTheSame(TextFile file) throws IOException {
        var alike = Set.copyOf(Files.readAllLines(Path.of("src/test/resources/alike.txt")));
        var forgotten = new TreeSet<String>();
        file.bokmaal()
                .forEach(
                        (key, text) -> {
                            var copied =
                                    text.equals(file.nynorsk().get(key))
                                            || text.equals(file.english().get(key));
                            if (copied && !alike.contains(text) && hasWords(text)) {
                                forgotten.add(key + "=" + text);
                            }
                        });
        assertThat(forgotten).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void bokmaalIsBokmaalAndNynorskIsNynorsk(TextFile file) {
        assertThat(with(NYNORSK_ONLY, file.bokmaal())).as("bokmål").isEmpty();
        assertThat(with(BOKMAAL_ONLY, file.nynorsk())).as("nynorsk").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextCommandsOrPleads(TextFile file) {
        languages(file).forEach(texts -> assertThat(with(FORBIDDEN, texts)).isEmpty());
    }

    @Test
    void everyFileOfTextsIsARoomsOwn() {
        var rooms = Path.of("src/main/java/no/samsvar");
        assertThat(TextFile.all().stream().map(TextFile::room))
                .allMatch(
                        room ->
                                Files.isDirectory(rooms.resolve(room))
                                        || Files.isDirectory(
                                                rooms.resolve("platform").resolve(room)));
    }

    /** Texts of one kind lie together: what a key begins with is found in one file alone. */
    @Test
    void whatKeysBeginWithHasOneHome() {
        var homes = new HashMap<String, String>();
        for (var file : TextFile.all()) {
            for (var key : file.bokmaal().keySet()) {
                var beginning = key.substring(0, key.indexOf('.'));
                assertThat(homes.computeIfAbsent(beginning, _ -> file.room()))
                        .as(key)
                        .isEqualTo(file.room());
            }
        }
    }

    private static List<Map<String, String>> languages(TextFile file) {
        return List.of(file.bokmaal(), file.nynorsk(), file.english());
    }

    private static boolean hasWords(String text) {
        return text.replaceAll("\\{[^}]*}", "").chars().anyMatch(Character::isLetter);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The texts with such a word in them; what stands in quotation marks is somebody else's. */
    private static List<String> with(Pattern words, Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(
                        text ->
                                words.matcher(QUOTED.matcher(text.getValue()).replaceAll(""))
                                        .find())
                .map(text -> text.getKey() + "=" + text.getValue())
                .toList();
    }
}
