package no.samsvar.catalogue;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/** A supplier's answer to a point, as it comes in. */
@FormName("checklist.answer")
public record ProposalForm(
        @Required Answer answer, @Nullable String chosen, @Nullable String evidence) {}
