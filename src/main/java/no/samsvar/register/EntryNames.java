package no.samsvar.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.Choice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What entries of any register are called. */
@Service
public class EntryNames {

    private final EntryRepository entries;
    private final RegisterKinds kinds;

    EntryNames(EntryRepository entries, RegisterKinds kinds) {
        this.entries = entries;
        this.kinds = kinds;
    }

    /** Number and title of those of these that whoever is signed in may read. */
    @Transactional(readOnly = true)
    public List<Choice> of(Collection<UUID> ids) {
        var readable = kinds.readable().stream().map(RegisterKind::name).toArray(String[]::new);
        return entries.names(ids.toArray(UUID[]::new), readable);
    }
}
