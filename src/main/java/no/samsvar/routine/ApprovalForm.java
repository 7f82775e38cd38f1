package no.samsvar.routine;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/**
 * That a draft is to hold from now on.
 *
 * @param changes what is new; needed from the second version on
 * @param small whether the change is so small that nobody needs to read anew
 */
@FormName("routine.approve")
public record ApprovalForm(@LongText @Nullable String changes, @Nullable Boolean small) {}
