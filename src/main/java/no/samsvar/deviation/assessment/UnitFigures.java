package no.samsvar.deviation.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a unit stands with its deviations (DEV-51).
 *
 * @param overdue open ones whose deadline, or whose day to be looked at, has passed
 * @param repeated those that repeat an earlier one
 */
public record UnitFigures(
        @Nullable UUID unitId,
        @Nullable String unit,
        int open,
        int overdue,
        int repeated,
        int reported) {}
