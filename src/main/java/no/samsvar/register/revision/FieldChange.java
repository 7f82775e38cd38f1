package no.samsvar.register.revision;

import no.samsvar.platform.form.FieldDeclaration;
import org.jspecify.annotations.Nullable;

/** One field with the value it has and the value it would get. */
public record FieldChange(FieldDeclaration field, @Nullable Object from, @Nullable Object to) {}
