package no.samsvar.setup.web;

import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.Languages;
import no.samsvar.setup.adoption.Adopting;
import no.samsvar.setup.guide.GuidePage;
import no.samsvar.setup.guide.OwnSystemsForm;
import org.springframework.stereotype.Component;

/** Takes in what is said to a page of proposals, by a page or a program. */
@Component
class Confirming {

    private final Adopting adopting;
    private final Languages languages;

    Confirming(Adopting adopting, Languages languages) {
        this.adopting = adopting;
        this.languages = languages;
    }

    /**
     * @param version of the page that was seen
     * @return where to go on
     */
    GuidePage confirm(GuidePage page, SectionForm said, int version) {
        if (page != GuidePage.SYSTEMS) {
            return adopting.confirm(page, said.chosen(), languages.current());
        }
        var own = Form.of(new OwnSystemsForm(said.own()));
        return adopting.confirm(said.chosen(), own, version, languages.current());
    }
}
