package no.samsvar.setup.web;

import java.util.List;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.register.RegisterKinds;
import no.samsvar.setup.adoption.Card;
import no.samsvar.setup.adoption.Choice;
import no.samsvar.setup.guide.OwnSystemsForm;
import org.jspecify.annotations.Nullable;

/**
 * A page of the guide on which proposals are confirmed.
 *
 * @param typed what was sent and could not be stored; empty else
 * @param own the systems of the enterprise's own; null where none are asked for
 * @param minutes what the year takes whoever leads, where the page is about that; else 0
 */
public record CardsView(
        StartView start,
        List<Card> cards,
        Typed typed,
        @Nullable Form<OwnSystemsForm> own,
        int version,
        int minutes,
        RegisterKinds kinds) {

    /** Ticked from the start, and those taken in. */
    public List<Card> proposed() {
        return cards.stream().filter(card -> !card.offered() || card.entry().isPresent()).toList();
    }

    /** For those who want them. */
    public List<Card> offered() {
        return cards.stream().filter(card -> card.offered() && card.entry().isEmpty()).toList();
    }

    public String choiceName(Card card) {
        return SaidForm.CHOICE + card.line();
    }

    public String blankName(Card card, Card.BlankAsked blank) {
        return SaidForm.BLANK + card.line() + "." + blank.id();
    }

    public boolean chosen(Card card, Choice choice) {
        var sent = typed.first(choiceName(card));
        return (sent.isEmpty() ? card.choice().name() : sent).equals(choice.name());
    }

    public String answer(Card card, Card.BlankAsked blank) {
        var name = blankName(card, blank);
        return typed.has(name) ? typed.first(name) : blank.answer();
    }

    /** Where the entry is changed that came of it. */
    public String editHref(Card card) {
        var entry = card.entry().orElseThrow();
        return kinds.named(entry.kind()).path(entry.id()) + "/edit";
    }

    public String href(Card card) {
        var entry = card.entry().orElseThrow();
        return kinds.named(entry.kind()).path(entry.id());
    }

    /** An id that a label and its input share. */
    public String id(Card card) {
        return card.line().replace('/', '-');
    }
}
