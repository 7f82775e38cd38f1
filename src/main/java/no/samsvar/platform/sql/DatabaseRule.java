package no.samsvar.platform.sql;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;

/**
 * A rule that the database itself holds: a trigger raises {@code rule review.approved}, and that is
 * a rule broken like one of the program's own.
 */
public final class DatabaseRule {

    private static final Pattern RULE = Pattern.compile("rule ([a-z-]+\\.[a-z-]+)");

    private DatabaseRule() {}

    /** The code of the rule that was broken, a message key. */
    public static Optional<String> broken(DataAccessException failure) {
        var found = RULE.matcher(String.valueOf(failure.getMostSpecificCause().getMessage()));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
