package no.samsvar.setup.web;

import java.time.Clock;
import java.util.List;
import no.samsvar.identity.Access;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.web.Reader;
import no.samsvar.setup.adoption.Adopted;
import no.samsvar.setup.adoption.Approving;
import no.samsvar.setup.adoption.Card;
import no.samsvar.setup.adoption.Cards;
import no.samsvar.setup.adoption.LineKey;
import no.samsvar.setup.guide.Guide;
import no.samsvar.setup.guide.GuidePage;
import no.samsvar.setup.guide.Guides;
import no.samsvar.setup.guide.SavedPage;
import no.samsvar.setup.guide.WorkFunction;
import no.samsvar.setup.next.NextThings;
import no.samsvar.setup.next.StartList;
import no.samsvar.setup.starter.LineKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads each page of the guide in one transaction, which ends before the page is written. */
@Service
@Transactional(readOnly = true)
class StartPages {

    private final Guides guides;
    private final Cards cards;
    private final Adopted adopted;
    private final Approving approving;
    private final NextThings next;
    private final Organisations organisations;
    private final LegalPersons legalPersons;
    private final RegisterKinds kinds;
    private final Reader reader;
    private final Languages languages;
    private final Clock clock;

    StartPages(
            Guides guides,
            Cards cards,
            Adopted adopted,
            Approving approving,
            NextThings next,
            Organisations organisations,
            LegalPersons legalPersons,
            RegisterKinds kinds,
            Reader reader,
            Languages languages,
            Clock clock) {
        this.guides = guides;
        this.cards = cards;
        this.adopted = adopted;
        this.approving = approving;
        this.next = next;
        this.organisations = organisations;
        this.legalPersons = legalPersons;
        this.kinds = kinds;
        this.reader = reader;
        this.languages = languages;
        this.clock = clock;
    }

    GuidePage reached() {
        return guides.reached();
    }

    List<GuidePage> all() {
        return GuidePage.of(guides.answers().organisation());
    }

    SavedPage saved(GuidePage page) {
        return guides.page(page);
    }

    /** The page of this name, of those that this enterprise goes through. */
    GuidePage named(String slug) {
        return GuidePage.named(slug, guides.answers().organisation());
    }

    QuestionsView questions(GuidePage page, Class<? extends Record> type) {
        var saved = guides.page(page);
        var typed = saved.version() > 0 ? saved.typed() : proposed(page);
        return questions(page, Form.unchecked(type, typed), saved.version());
    }

    QuestionsView questions(GuidePage page, Form<?> form, int version) {
        return new QuestionsView(start(page), form, version);
    }

    /** What is known before anything is said. */
    private Typed proposed(GuidePage page) {
        return switch (page) {
            case HOUSE -> house();
            case PEOPLE ->
                    Typed.NOTHING
                            .with("people[0].name", myName())
                            .with("people[0].function", WorkFunction.LEADER.name());
            default -> Typed.NOTHING;
        };
    }

    private Typed house() {
        var typed = Typed.NOTHING.with("kind", guides.answers().kind().name());
        var known = legalPersons.all();
        for (int row = 0; row < known.size(); row++) {
            var path = "legalPersons[" + row + "].";
            var number = known.get(row).number();
            typed =
                    typed.with(path + "name", known.get(row).name())
                            .with(path + "number", number == null ? "" : number.value());
        }
        return known.isEmpty()
                ? typed.with("legalPersons[0].name", organisations.current().name())
                : typed;
    }

    private static String myName() {
        return Access.current().map(it -> it.person().name()).orElse("");
    }

    CardsView cards(GuidePage page) {
        return cards(page, Form.unchecked(SectionForm.class, guides.page(page).typed()));
    }

    CardsView cards(GuidePage page, Form<SectionForm> form) {
        int minutes = page == GuidePage.YEAR ? cards.minutes(languages.current()) : 0;
        return new CardsView(
                start(page), all(page), form, guides.page(page).version(), minutes, kinds);
    }

    /** The ready text of this name, of those that are proposed. */
    ReadyTextView routine(String name) {
        var key = new LineKey(LineKind.ROUTINE, name).toString();
        return all(GuidePage.ROUTINES).stream()
                .filter(card -> card.line().equals(key))
                .findFirst()
                .map(card -> new ReadyTextView(start(GuidePage.ROUTINES), card))
                .orElseThrow(NotFound::new);
    }

    private List<Card> all(GuidePage page) {
        return cards.of(page, reader.words(Choices.none()), languages.current());
    }

    DoneView done(@Nullable String problem) {
        var touched = guides.find().map(Guide::touchedAt).orElseGet(clock::instant);
        return new DoneView(
                start(GuidePage.DONE),
                adopted.counts(),
                approving.waiting(),
                adopted.toChange(),
                next.left(),
                StartList.forgotten(touched, clock.instant()),
                problem,
                kinds);
    }

    private StartView start(GuidePage page) {
        return new StartView(page, guides.reached(), guides.answers().organisation());
    }
}
