package no.samsvar.decision.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.samsvar.platform.content.ContentPart;
import org.junit.jupiter.api.Test;

/** That every entry of the lists does what it is there for. */
class MarksContentTest {

    static final ContentPart FILE =
            ContentPart.read(
                    "marks.yaml",
                    Objects.requireNonNull(
                            MessageMarks.class.getResourceAsStream("/content/message/marks.yaml")));

    static List<MarkKind> kinds(String text) {
        return MessageMarksTest.MARKS.in(text).stream().map(Mark::kind).toList();
    }

    @Test
    void everyEntryIsMarkedWhereItStandsAlone() {
        var silent = new ArrayList<String>();
        for (var kind : FILE.parts("kinds")) {
            for (var list : List.of("words", "beginnings", "parts")) {
                for (var entry : Vocabulary.entries(kind, list)) {
                    if (kinds("Time for " + entry + " i dag").isEmpty()) {
                        silent.add(entry);
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void noneThatIsExceptedIsMarked() {
        for (var kind : FILE.parts("kinds")) {
            for (var entry : Vocabulary.entries(kind, "except")) {
                assertThat(kinds(entry)).as(entry).isEmpty();
            }
        }
    }

    @Test
    void entriesAreWrittenAsTheyAreSought() {
        for (var kind : FILE.parts("kinds")) {
            for (var list : List.of("beginnings", "parts", "except")) {
                assertThat(Vocabulary.entries(kind, list))
                        .as(list)
                        .allMatch(it -> it.equals(it.toLowerCase(Locale.ROOT)) && it.length() > 3);
            }
            assertThat(Vocabulary.entries(kind, "words")).allMatch(it -> it.length() > 1);
        }
    }

    @Test
    void everyKindHasWordsInAllThreeLanguages() {
        for (var kind : FILE.parts("kinds")) {
            for (var list : List.of("words", "beginnings")) {
                assertThat(kind.part(list).names()).contains("nb", "nn", "en");
            }
        }
        assertThat(FILE.parts("kinds")).hasSize(4);
    }
}
