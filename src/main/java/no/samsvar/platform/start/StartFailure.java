package no.samsvar.platform.start;

import java.util.Objects;
import java.util.stream.Stream;

/** The innermost reason of a start that failed, in one line. */
final class StartFailure {

    private StartFailure() {}

    static String cause(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .reduce((_, inner) -> inner)
                .map(StartFailure::line)
                .orElse("");
    }

    private static String line(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.contains("No space left on device")) {
            return "the disk is full: make room";
        }
        return message.lines().findFirst().orElse(cause.getClass().getSimpleName());
    }
}
