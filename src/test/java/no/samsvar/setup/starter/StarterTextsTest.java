package no.samsvar.setup.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.platform.content.Wording;
import no.samsvar.platform.text.Language;
import no.samsvar.setup.filling.Filler;
import org.junit.jupiter.api.Test;

class StarterTextsTest {

    private static final Pattern BOKMAAL_ONLY =
            words(
                    "ikke|hva|hvem|hvor|hvorfor|hvordan|hvilken|hvilket|hvilke|noe|noen|jeg|fra"
                            + "|mye|bare|være|gjøre|gjør|en|et|virksomhet|virksomheten"
                            + "|opplysninger|opplysningene|kommer|sammen|uten|skrevet|selv|egen"
                            + "|eget|egne|ansatte|ansatt|sykehus|henvisning|henvisninger|avtalen"
                            + "|trengs|gjelder|tiden|pasienter|pasientene|rutiner|uke|uken|uker"
                            + "|hjemme|hjem|hvert|hver|hvis|begynner|slutter|brukes|sendes"
                            + "|slettes|taushetsplikt|taushetsplikten|sikkerhetskopi");

    private static final Pattern NYNORSK_ONLY =
            words(
                    "ikkje|kva|kven|kvifor|korleis|noko|nokon|eg|frå|mykje|berre|vere|gjere|ein"
                            + "|eit|verksemd|verksemda|opplysningar|opplysningane|kjem|saman"
                            + "|utan|sjølv|eigen|eige|eigne|tilsette|sjukehus|tilvising"
                            + "|pasientar|pasientane|rutinar|veke|veker|heime|kvar|kvart|byrjar"
                            + "|sluttar|teieplikt|teieplikta|tryggingskopi");

    /** Names, figures and choices, which are written in one way alone. */
    private static final Pattern NO_WORDS =
            Pattern.compile("[A-Z_]+|true|false|[0-9 ,§–-]*|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9-]{10}");

    private static final Filler FILLER = new Filler(new LineCheck());

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}-])(" + alternatives + ")(?![\\p{L}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Stream<Wording> wordings() {
        return StarterContentTest.lines()
                .flatMap(line -> Stream.concat(aside(line), filled(line)))
                .filter(it -> !NO_WORDS.matcher(it.nb()).matches());
    }

    private static Stream<Wording> aside(Line line) {
        var all = new ArrayList<>(line.asks());
        all.add(line.source().text());
        for (var blank : line.blanks()) {
            all.addAll(List.of(blank.label(), blank.help(), blank.example()));
        }
        return all.stream();
    }

    private static Stream<Wording> filled(Line line) {
        var nb = typed(line, Language.NB);
        var nn = typed(line, Language.NN);
        var en = typed(line, Language.EN);
        assertThat(List.of(nn.size(), en.size())).as(line.id()).containsOnly(nb.size());
        return Stream.iterate(0, i -> i < nb.size(), i -> i + 1)
                .map(i -> new Wording(nb.get(i), nn.get(i), en.get(i)));
    }

    private static List<String> typed(Line line, Language language) {
        return line.kind().register().stream()
                .map(kind -> FILLER.form(kind.fields().type(), line.in(language)))
                .flatMap(form -> form.typed().values().values().stream())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void bokmaalIsBokmaalAndNynorskIsNynorsk() {
        assertThat(wordings().map(Wording::nb).filter(text -> NYNORSK_ONLY.matcher(text).find()))
                .as("bokmål")
                .isEmpty();
        assertThat(wordings().map(Wording::nn).filter(text -> BOKMAAL_ONLY.matcher(text).find()))
                .as("nynorsk")
                .isEmpty();
    }

    /** The same words in English are a translation forgotten, unless somebody has listed them. */
    @Test
    void noTextIsTheSameInEnglishUnlessItIsAName() throws IOException {
        var alike = Set.copyOf(Files.readAllLines(Path.of("src/test/resources/starter-alike.txt")));
        var forgotten = new TreeSet<String>();
        wordings()
                .filter(it -> it.en().equals(it.nb()) || it.en().equals(it.nn()))
                .map(Wording::en)
                .filter(text -> !alike.contains(text))
                .forEach(forgotten::add);
        assertThat(forgotten).isEmpty();
    }

    /** The two written forms share short phrases; a whole sentence alike has been looked at. */
    @Test
    void noSentenceIsTheSameInNynorskUnlessSomebodyHasListedIt() throws IOException {
        var alike = Set.copyOf(Files.readAllLines(Path.of("src/test/resources/starter-alike.txt")));
        var forgotten = new TreeSet<String>();
        wordings()
                .filter(it -> Objects.equals(it.nb(), it.nn()) && it.nb().split(" ").length > 5)
                .map(Wording::nb)
                .filter(text -> !alike.contains(text))
                .forEach(forgotten::add);
        assertThat(forgotten).isEmpty();
    }

    @Test
    void everyWordInBracesIsKnown() {
        assertThat(
                        wordings()
                                .flatMap(it -> Stream.of(it.nb(), it.nn(), it.en()))
                                .filter(text -> text.contains("{") || text.contains("}")))
                .isEmpty();
    }
}
