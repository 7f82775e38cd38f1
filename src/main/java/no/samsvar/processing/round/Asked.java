package no.samsvar.processing.round;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/** Which activities a round is about: all that have not ended, or those of a unit or an owner. */
public record Asked(@Nullable UUID unit, @Nullable UUID owner) {

    public static final Asked ALL = new Asked(null, null);

    List<? extends Stored<?>> among(List<? extends Stored<?>> all) {
        return all.stream().filter(this::includes).toList();
    }

    private boolean includes(Stored<?> stored) {
        var entry = stored.entry();
        return !entry.status().equals(ProcessingKinds.ENDED)
                && (owner == null || owner.equals(entry.ownerId()))
                && (unit == null || unit.equals(entry.unitId()) || units(stored).contains(unit));
    }

    private static Set<UUID> units(Stored<?> stored) {
        return stored.fields() instanceof ProcessingFields fields ? fields.units() : Set.of();
    }
}
