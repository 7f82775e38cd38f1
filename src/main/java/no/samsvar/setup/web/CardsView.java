package no.samsvar.setup.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.web.view.Input;
import no.samsvar.platform.web.view.Need;
import no.samsvar.register.RegisterKinds;
import no.samsvar.setup.adoption.Card;
import no.samsvar.setup.adoption.Choice;
import no.samsvar.setup.guide.GuidePage;

/**
 * A page of the guide on which proposals are confirmed.
 *
 * @param form what was sent and could not be stored, or what is known before
 * @param minutes what the year takes whoever leads, where the page is about that; else 0
 */
public record CardsView(
        StartView start,
        List<Card> cards,
        Form<SectionForm> form,
        int version,
        int minutes,
        RegisterKinds kinds) {

    private static final FieldDeclaration ANSWER =
            FormDeclaration.of(SectionForm.BlankAnswer.class).field("answer");

    /** Ticked from the start, and those taken in. */
    public List<Card> proposed() {
        return cards.stream().filter(card -> !card.offered() || card.entry().isPresent()).toList();
    }

    /** For those who want them. */
    public List<Card> offered() {
        return cards.stream().filter(card -> card.offered() && card.entry().isEmpty()).toList();
    }

    /** Where a line's part of the form begins: where it stood when it was sent, else its place. */
    public String lineName(Card card) {
        var sent = row("lines", at -> said(at, "line").equals(card.line()));
        int at = sent.orElseGet(() -> rows("lines") + unanswered().indexOf(card));
        return "lines[" + at + "].";
    }

    public String blankName(Card card, Card.BlankAsked blank) {
        var sent =
                row(
                        "blanks",
                        at ->
                                said(at, "line").equals(card.line())
                                        && said(at, "blank").equals(blank.id()));
        int at = sent.orElseGet(() -> rows("blanks") + before(card) + card.blanks().indexOf(blank));
        return "blanks[" + at + "].";
    }

    private Optional<Integer> row(String list, Predicate<String> one) {
        return IntStream.range(0, rows(list))
                .filter(at -> one.test(list + "[" + at + "]."))
                .boxed()
                .findFirst();
    }

    private int rows(String list) {
        return form.typed().rows(list);
    }

    private String said(String row, String field) {
        return form.typed().first(row + field);
    }

    private List<Card> unanswered() {
        return Stream.concat(proposed().stream(), offered().stream())
                .filter(card -> card.entry().isEmpty())
                .toList();
    }

    /** How many blanks stand before those of this card. */
    private int before(Card card) {
        return unanswered().stream()
                .takeWhile(one -> one != card)
                .mapToInt(one -> one.blanks().size())
                .sum();
    }

    public boolean chosen(Card card, Choice choice) {
        var sent = said(lineName(card), "choice");
        return (sent.isEmpty() ? card.choice().name() : sent).equals(choice.name());
    }

    /** The input of a blank: what was sent, else what is answered or proposed. */
    public Input input(Card card, Card.BlankAsked blank) {
        var path = blankName(card, blank) + "answer";
        var value = form.typed().has(path) ? form.typed().first(path) : blank.answer();
        return Input.of(form, ANSWER, path)
                .called(blank.label())
                .help(blank.help())
                .value(value)
                .need(Need.UNMARKED);
    }

    public boolean asksOwn() {
        return start.page() == GuidePage.SYSTEMS;
    }

    /** The enterprise's own systems, as the form asks for them. */
    public FieldDeclaration own() {
        return form.field(SectionForm::own);
    }

    /** Where a ready text is read. */
    public String textHref(Card card) {
        return GuidePage.ROUTINES.path() + card.line().substring(card.line().indexOf('/'));
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
