package no.samsvar.setup.guide;

import no.samsvar.platform.form.Typed;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.text.Language;
import org.springframework.stereotype.Service;

/** Keeps what is answered on a page of the guide, and lets in whom it asks to let in. */
@Service
public class Answering {

    private final Guides guides;
    private final Settling settling;
    private final Invitations invitations;
    private final ScopedWork work;

    Answering(Guides guides, Settling settling, Invitations invitations, ScopedWork work) {
        this.guides = guides;
        this.settling = settling;
        this.invitations = invitations;
        this.work = work;
    }

    /**
     * @param typed what the answers were read from
     * @param version of the page that was seen
     */
    public Answered answer(
            GuidePage page, Typed typed, Record answers, int version, Language language) {
        var next =
                work.write(
                        Scope.current(),
                        () -> {
                            guides.save(page, typed, version);
                            settling.settle(answers, language);
                            return guides.leave(page, guides.answers().organisation());
                        });
        return new Answered(next, invitations.send(answers, language));
    }
}
