package no.samsvar.routine;

import java.net.URI;
import java.util.Optional;
import no.samsvar.platform.form.TextCheck;

/** A field that takes the address of a page on the web or on the enterprise's own net. */
public final class WebAddress implements TextCheck {

    @Override
    public Optional<String> problem(String text) {
        return leadsSomewhere(text) ? Optional.empty() : Optional.of("routine.address-wrong");
    }

    /** Whether a browser can be led there, and nothing is run by going. */
    public static boolean leadsSomewhere(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme())
                            || "http".equalsIgnoreCase(address.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
