package no.samsvar.deviation.authority;

import java.util.Set;
import no.samsvar.deviation.breach.BreachProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whom and which data it is about.
 *
 * @param people how many, as far as known
 * @param relation what they are to the enterprise, such as patients or employees
 * @param whereNow where the data are after the breach
 */
public record Affected(
        @Nullable Integer people,
        @Nullable String dataTypes,
        @Nullable String relation,
        @Nullable String whereNow,
        Set<BreachProperty> properties) {}
