package no.samsvar.identity;

import java.util.Optional;
import no.samsvar.platform.form.TextCheck;

/** A field that takes a mail address. */
public final class AddressCheck implements TextCheck {

    @Override
    public Optional<String> problem(String text) {
        return Address.correct(text) ? Optional.empty() : Optional.of("identity.address-wrong");
    }
}
