package no.samsvar.setup.guide;

import java.util.List;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.setup.starter.StartKind;

/** What the enterprise is, and the companies under its roof. */
@FormName("start.house")
public record HouseForm(@Required StartKind kind, @Required List<Company> legalPersons) {}
