package no.samsvar.processing.web;

import java.util.List;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.web.Page;
import no.samsvar.processing.Principle;
import no.samsvar.processing.Principles.Standing;

/** The seven principles, each with what is done and what is lacking. */
public record PrinciplesView(List<Standing> standings) {

    public String name(Principle principle) {
        return Page.text("processing.principle." + Kebab.of(principle.name()));
    }
}
