package no.samsvar.processing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samsvar.platform.web.view.Column;
import no.samsvar.platform.web.view.Input;
import no.samsvar.processing.round.Round;
import no.samsvar.processing.round.Rounds;

/**
 * A confirmation round: what the reader is asked, who owes what, and what was answered.
 *
 * @param refused the activity whose answer lacked a text
 */
public record RoundView(
        Round round,
        String startedBy,
        List<Line> mine,
        List<Owed> owed,
        List<Line> all,
        Optional<UUID> refused) {

    /** An activity, in words; no answer yet where that is empty. */
    public record Line(
            UUID id, String title, String asked, String answer, String what, String answered) {

        public String href() {
            return "/entries/" + id;
        }

        public Input input(Optional<UUID> refused) {
            var input = Input.of("what-" + id, text("processing.round.what"));
            return refused.equals(Optional.of(id))
                    ? input.error(text("processing.say-what-must-change"))
                    : input;
        }
    }

    /** How much somebody has answered of what they were asked. */
    public record Owed(String name, int questions, int answers) {

        public int left() {
            return questions - answers;
        }
    }

    public String path() {
        return Rounds.path(round.id());
    }

    public List<Column> owedHeads() {
        return heads("who", "asked", "answered", "owed");
    }

    public List<Column> heads() {
        return heads("activity", "who", "answer", "when");
    }

    private static List<Column> heads(String... names) {
        return Stream.of(names)
                .map(name -> Column.of(text("processing.round.column." + name)))
                .toList();
    }
}
