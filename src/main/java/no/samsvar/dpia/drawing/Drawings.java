package no.samsvar.dpia.drawing;

import static no.samsvar.dpia.DpiaKinds.DPIA;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryId;
import no.samsvar.register.PastEntry;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the description of a case from the record, and tells what changed since. */
@Service
@Transactional(readOnly = true)
public class Drawings {

    private final DrawnRepository drawn;
    private final Register register;
    private final PastEntry past;

    Drawings(DrawnRepository drawn, Register register, PastEntry past) {
        this.drawn = drawn;
        this.register = register;
        this.past = past;
    }

    public Drawing of(EntryId dpia) {
        var fields = register.find(DPIA, dpia).fields();
        var at = drawn.of(dpia);
        return new Drawing(
                drawn(PROCESSING, fields.activities(), at), drawn(SYSTEM, systems(fields), at));
    }

    /** The cases that an activity or a system is drawn into. */
    public List<EntryId> into(EntryId source) {
        return drawn.into(source);
    }

    /** Draws all of it as it stands now; {@code dpia.decided} where the case is. */
    @Transactional
    public void draw(EntryId dpia) {
        var stored = register.find(DPIA, dpia);
        if (!DpiaKinds.open(stored.entry().status())) {
            throw new RuleBroken("dpia.decided");
        }
        drawn.draw(dpia, sources(stored.fields()));
    }

    /** Draws one of it as it stands now. */
    @Transactional
    public void draw(EntryId dpia, EntryId source) {
        drawn.draw(dpia, List.of(source.value()));
    }

    /** Draws what was added to the case, and lets go of what was taken out of it. */
    void follow(EntryId dpia) {
        var wanted = sources(register.find(DPIA, dpia).fields());
        var standing = drawn.of(dpia).keySet();
        drawn.draw(dpia, without(wanted, standing));
        drawn.forget(dpia, without(standing, wanted));
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> others) {
        var left = new HashSet<>(all);
        left.removeAll(others);
        return left;
    }

    private Set<UUID> sources(DpiaFields fields) {
        var all = new HashSet<>(fields.activities());
        all.addAll(systems(fields));
        return all;
    }

    private Set<UUID> systems(DpiaFields fields) {
        var all = new HashSet<>(fields.systems());
        register.several(PROCESSING, ids(fields.activities()))
                .forEach(one -> all.addAll(one.fields().systems()));
        return all;
    }

    private static List<EntryId> ids(Collection<UUID> all) {
        return all.stream().map(EntryId::new).toList();
    }

    private <F extends Record> List<Drawn<F>> drawn(
            RegisterKind<F> kind, Collection<UUID> all, Map<UUID, Instant> at) {
        return register.several(kind, ids(all)).stream()
                .map(
                        now -> {
                            var id = now.entry().id();
                            var moment =
                                    Objects.requireNonNullElse(
                                            at.get(id.value()), now.entry().changedAt());
                            return new Drawn<>(
                                    past.asOf(kind, id, moment).orElse(now), now, moment);
                        })
                .toList();
    }
}
