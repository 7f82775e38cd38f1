package no.samsvar.setup.starter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a line was looked through.
 *
 * @param by the lawyer or security adviser who has checked it; null where nobody has
 */
public record Checked(LocalDate on, @Nullable String by) {

    /** Whether it must be shown as a proposal that no lawyer has checked. */
    public boolean proposal() {
        return by == null;
    }
}
