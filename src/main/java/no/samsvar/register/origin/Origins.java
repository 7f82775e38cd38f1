package no.samsvar.register.origin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.platform.sql.ReadOnce;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the entries came from that an enterprise began with. */
@Service
public class Origins {

    private final OriginRepository origins;

    Origins(OriginRepository origins) {
        this.origins = origins;
    }

    /** Empty for an entry of the enterprise's own. */
    @Transactional(readOnly = true)
    public Optional<Origin> of(EntryId entry) {
        return origins.find(entry);
    }

    @Transactional(readOnly = true)
    public List<Origin> all() {
        return ReadOnce.of(Origins.class, origins::all);
    }

    /** The entries that follow a line which no lawyer has checked. */
    @Transactional(readOnly = true)
    public Set<EntryId> proposals() {
        return Set.copyOf(origins.unchecked());
    }

    /** Keeps where an entry came from, in the action that makes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Origin origin) {
        origins.insert(origin);
    }

    /** The entry follows another edition from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Origin origin) {
        origins.update(origin);
    }
}
