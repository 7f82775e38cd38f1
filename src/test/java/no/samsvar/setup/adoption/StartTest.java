package no.samsvar.setup.adoption;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.register.origin.Origins;
import no.samsvar.setup.guide.GuidePage;
import no.samsvar.setup.guide.Guides;
import no.samsvar.setup.guide.OwnSystemsForm;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A clinic that takes starting content in. */
@NullUnmarked
abstract class StartTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Origins origins;
    @Autowired Adopting adopting;
    @Autowired Approving approving;
    @Autowired Cards cards;
    @Autowired Guides guides;
    @Autowired Texts texts;
    @Autowired Dates dates;
    @Autowired TransactionTemplate transactions;

    Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    <T> T as(Supplier<T> work) {
        return examples.access(lena).call(() -> transactions.execute(_ -> work.get()));
    }

    void run(Runnable work) {
        as(
                () -> {
                    work.run();
                    return true;
                });
    }

    ValueText words() {
        return new ValueText(texts, dates, Language.NB, List.of(), Map.of());
    }

    List<Card> cards(GuidePage page) {
        return as(() -> cards.of(page, words(), Language.NB));
    }

    <F extends Record> List<Stored<F>> all(RegisterKind<F> kind) {
        return as(() -> register.all(kind));
    }

    static Chosen said(Card card, Choice choice, Map<String, String> blanks) {
        return new Chosen(card.line(), "", choice, blanks);
    }

    void confirm(GuidePage page, List<Chosen> said) {
        run(() -> adopting.confirm(page, said, Language.NB));
    }

    /** All that is ticked fits. */
    void confirmAll(GuidePage page) {
        var said = cards(page).stream().map(card -> said(card, card.choice(), Map.of())).toList();
        if (page == GuidePage.SYSTEMS) {
            var own = Form.of(new OwnSystemsForm(List.of()));
            run(() -> adopting.confirm(said, own, guides.page(page).version(), Language.NB));
        } else {
            confirm(page, said);
        }
    }
}
