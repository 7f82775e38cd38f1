package no.samsvar.processing;

import java.util.Optional;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * How long some of the data are kept, art. 30 (1) (f).
 *
 * @param what of the data; all of them when empty
 * @param law that says how long, with paragraph
 * @param startsFrom what the time is counted from, such as the end of the year
 * @param reason why this long, where the enterprise itself has chosen
 */
@FormName("processing.keeping")
public record Keeping(
        @Nullable String what,
        @Required KeepingKind kind,
        @Nullable String law,
        @Nullable Integer number,
        @Nullable KeepingUnit unit,
        @Nullable String startsFrom,
        @Nullable String reason) {

    /** Which message says that law and choice are mixed up; empty when they are not. */
    Optional<String> mixedUp() {
        return switch (kind) {
            case LAW -> problem(law != null && reason == null && whole(), "law");
            case CHOSEN ->
                    problem(law == null && number != null && whole() && reason != null, "chosen");
            case UNTIL_NO_LONGER_NEEDED ->
                    problem(
                            law == null && number == null && unit == null && reason == null,
                            "until-no-longer-needed");
            case UNDECIDED ->
                    problem(
                            law == null && reason == null && number != null && whole(),
                            "undecided");
        };
    }

    /** A number stands with its unit or not at all, and is at least one. */
    private boolean whole() {
        return number == null ? unit == null : unit != null && number > 0;
    }

    private static Optional<String> problem(boolean fine, String kind) {
        return fine ? Optional.empty() : Optional.of("processing.keeping-mixed-up." + kind);
    }
}
