package no.samsvar.processing;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.ShortName;
import org.jspecify.annotations.Nullable;

/** Somebody whom a processor has engaged in turn. */
@FormName("processing.subprocessor")
public record Subprocessor(
        @Required @ShortName String name, @Nullable String task, @Nullable String country) {}
