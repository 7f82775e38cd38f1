package no.samsvar.setup.guide;

import java.util.List;
import no.samsvar.platform.form.FormName;

/** Systems that no line of the starting content knows. */
@FormName("start.systems")
public record OwnSystemsForm(List<OwnSystem> own) {}
