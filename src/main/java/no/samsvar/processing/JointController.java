package no.samsvar.processing;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.ShortName;
import org.jspecify.annotations.Nullable;

/** Somebody outside the house with whom purposes and means are decided together, art. 26. */
@FormName("processing.joint-controller")
public record JointController(@Required @ShortName String name, @Nullable String contact) {}
