package no.samsvar.decision.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import no.samsvar.decision.Ruling;
import no.samsvar.decision.RulingAnswer;
import no.samsvar.decision.RulingKinds;
import no.samsvar.decision.content.Consequence;
import no.samsvar.decision.explanation.Explanation;
import no.samsvar.register.Entry;
import no.samsvar.register.ValueText;

/**
 * Where a decision has led.
 *
 * @param places where each kind of consequence is kept, for registers that may be read
 * @param paths where the entries are that it is about, by their register
 */
public record RulingView(
        Ruling ruling,
        Explanation explanation,
        Map<Consequence.Kind, String> places,
        Map<String, String> paths,
        ValueText words,
        boolean mayWrite,
        boolean mayApprove,
        boolean mayPlan) {

    public String href(Entry about) {
        return paths.get(about.kind()) + "/" + about.id();
    }

    public boolean awaiting() {
        return ruling.state().equals(RulingKinds.AWAITING);
    }

    /** Whether it can be said to be decided now. */
    public boolean ready() {
        return ruling.open() && explanation.outcome() != null && explanation.next() == null;
    }

    public String state() {
        return words.state(RulingKinds.RULING.name(), ruling.state());
    }

    /** What nobody knew. */
    public List<RulingAnswer> unknown() {
        return ruling.given().stream().filter(RulingAnswer::unknown).toList();
    }

    /** Whether the answer to this question was taken from a register. */
    public boolean known(String question) {
        return ruling.answer(question).filter(it -> it.fact() != null).isPresent();
    }

    public String measure(Explanation.Due due) {
        return "/measures/about/"
                + ruling.id()
                + "?title="
                + URLEncoder.encode(due.what(), UTF_8)
                + due.within().map(it -> "&days=" + it).orElse("");
    }
}
