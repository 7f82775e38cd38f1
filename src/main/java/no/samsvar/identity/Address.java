package no.samsvar.identity;

import java.util.Locale;
import no.samsvar.platform.RuleBroken;

/** A mail address as we keep it: trimmed and in lower case. */
public record Address(String value) {

    public Address {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
            throw new RuleBroken("identity.address-wrong");
        }
    }
}
