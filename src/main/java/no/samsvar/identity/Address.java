package no.samsvar.identity;

import java.util.Locale;
import no.samsvar.platform.RuleBroken;

/** A mail address as we keep it: trimmed and in lower case. */
public record Address(String value) {

    private static final int LONGEST = 254;

    public Address {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!correct(value)) {
            throw new RuleBroken("identity.address-wrong");
        }
    }

    static boolean correct(String value) {
        return value.length() <= LONGEST && value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    }
}
