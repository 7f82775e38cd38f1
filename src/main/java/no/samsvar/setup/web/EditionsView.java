package no.samsvar.setup.web;

import java.util.List;
import no.samsvar.register.Entry;
import no.samsvar.register.RegisterKinds;
import no.samsvar.setup.adoption.LineDifference;
import org.jspecify.annotations.Nullable;

/**
 * What the newest edition says otherwise.
 *
 * @param problem the code of why something was not taken over; null where nothing hindered it
 */
public record EditionsView(
        String newest,
        List<LineDifference> differences,
        @Nullable String problem,
        RegisterKinds kinds) {

    public String href(Entry entry) {
        return kinds.named(entry.kind()).path(entry.id());
    }
}
