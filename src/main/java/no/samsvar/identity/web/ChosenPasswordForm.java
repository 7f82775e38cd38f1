package no.samsvar.identity.web;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * The first password, or one instead of a forgotten one.
 *
 * @param secrecy whether the duty of secrecy is known, where the link asks
 */
@FormName("identity.password")
public record ChosenPasswordForm(@Required @Verbatim String password, @Nullable Boolean secrecy) {

    boolean knowsSecrecy() {
        return Boolean.TRUE.equals(secrecy);
    }
}
