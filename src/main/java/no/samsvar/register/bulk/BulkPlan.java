package no.samsvar.register.bulk;

import java.util.List;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.Names;
import no.samsvar.register.revision.Revision;

/** What a bulk edit would do. */
public record BulkPlan<F extends Record>(
        RegisterKind<F> kind, List<Revision<F>> entries, Names names) {

    /** Those that would be different afterwards. */
    public List<Revision<F>> changed() {
        return entries.stream()
                .filter(one -> one.problems().isEmpty() && !one.changesNothing())
                .toList();
    }

    /** Those whose other fields do not go with what is wished. */
    public List<Revision<F>> faulty() {
        return entries.stream().filter(one -> !one.problems().isEmpty()).toList();
    }

    /** The same only as long as doing it does what was shown. */
    public String print() {
        return Integer.toHexString(
                entries.stream()
                        .map(one -> one.current().orElseThrow().entry())
                        .map(entry -> entry.id() + " " + entry.version())
                        .toList()
                        .hashCode());
    }
}
