package no.samsvar.dpia.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.part.PartText;
import no.samsvar.dpia.part.Words;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.platform.web.view.Input;
import no.samsvar.platform.web.view.Option;
import no.samsvar.platform.web.view.Options;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/**
 * One part before whoever writes it.
 *
 * @param version that was read
 * @param advice what the officer advised, before whoever says whether it is followed
 */
public record DpiaPartView(
        Stored<DpiaFields> stored,
        PartText part,
        int version,
        Form<?> form,
        Optional<Words> advice,
        ValueText words) {

    public String title() {
        return words.text(Kebab.key(part.part()));
    }

    public String lead() {
        return words.text(Kebab.key(part.part()) + ".lead");
    }

    public String action() {
        return part.part().path(stored.entry().id());
    }

    public String back() {
        return DpiaKinds.DPIA.path(stored.entry().id());
    }

    public boolean asks() {
        return part.part().asks();
    }

    public Input answer() {
        return Input.of(form, form.declaration().field("answer"), "answer")
                .called(words.text(Kebab.key(part.part()) + ".question"));
    }

    public List<Option> answers() {
        return Options.of(form, form.declaration().field("answer"), "answer", Choices.none());
    }

    public Input text() {
        return Input.of(form, form.declaration().field("text"), "text")
                .called(
                        words.text(
                                asks()
                                        ? Kebab.key(part.part()) + ".text"
                                        : Kebab.key(part.part())));
    }

    /** Whether what stands in the form are another's words that nobody here has said yet. */
    public boolean waits() {
        return part.standing() == PartText.Standing.WAITS;
    }
}
