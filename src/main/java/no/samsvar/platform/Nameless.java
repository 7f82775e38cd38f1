package no.samsvar.platform;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failure as the log may have it: what kind it was and where it arose, for it and each of its
 * causes. Their messages are left out, as they may quote what somebody typed.
 */
public final class Nameless extends RuntimeException {

    private Nameless(Throwable failure, @Nullable Nameless cause) {
        super(failure.getClass().getName(), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    public static Nameless of(Throwable failure) {
        return of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Nameless of(Throwable failure, Set<Throwable> seen) {
        seen.add(failure);
        var cause = failure.getCause();
        return new Nameless(
                failure, cause == null || seen.contains(cause) ? null : of(cause, seen));
    }
}
