package no.samsvar.platform.start;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.Secret;
import no.samsvar.platform.postgres.DatabaseAccess;

/** Makes somebody the operator of an installation: from the terminal of its machine alone. */
public final class Operators {

    private static final Duration LINK = Duration.ofHours(24);

    private Operators() {}

    /**
     * A new operator, or a new link for one who lost the password.
     *
     * @return the secret of a link to choose a password by, good for a day
     */
    public static Secret make(DatabaseAccess access, String address) {
        var name = address.strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
            throw new CannotStart(
                    "«" + address + "» is no mail address: write it like drift@example.no.");
        }
        var secret = Secret.random();
        if (!OperatorRepository.make(access, name, secret, Instant.now().plus(LINK))) {
            throw new CannotStart(
                    name
                            + " has access to an organisation here: give the operator an address of"
                            + " its own.");
        }
        return secret;
    }
}
