package no.samsvar.processing;

import static no.samsvar.processing.ProcessingKinds.FOR_OTHERS;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.audit.History;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.sql.ReadOnce;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.supplier.SupplierKinds;
import no.samsvar.supplier.SystemFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of processing as a whole: the room's door. */
@Service
@Transactional(readOnly = true)
public class Activities {

    private final Register register;
    private final PointRepository points;
    private final History history;

    Activities(Register register, PointRepository points, History history) {
        this.register = register;
        this.points = points;
        this.history = history;
    }

    /** What the organisation does as controller, by title. */
    public List<Stored<ProcessingFields>> own() {
        return register.all(PROCESSING);
    }

    /** When the record of what it does as controller was changed last; empty where it is blank. */
    public Optional<Instant> changed() {
        return register.changed(PROCESSING);
    }

    /** What it does for others as processor, by title. */
    public List<Stored<ProcessingForOthersFields>> forOthers() {
        return register.all(FOR_OTHERS);
    }

    /** The points beyond the law that this organisation does not ask for. */
    public Set<Point> leftOut() {
        return ReadOnce.of(List.of(Point.class), points::leftOut);
    }

    @Transactional
    public void leaveOut(Set<Point> chosen) {
        if (chosen.stream().anyMatch(Point::law)) {
            throw new IllegalArgumentException("The law leaves no choice: " + chosen);
        }
        points.leaveOut(chosen);
    }

    /** Asks for these of the points beyond the law, and leaves out the others of them. */
    @Transactional
    public void askFor(Set<Point> chosen) {
        leaveOut(
                Arrays.stream(Point.values())
                        .filter(point -> !point.law() && !chosen.contains(point))
                        .collect(Collectors.toSet()));
    }

    /** Each set of purposes that a processing has had, the latest first. */
    public List<PurposeVersion> purposes(EntryId id) {
        return PurposeVersion.of(history.of(id.value()));
    }

    /** Who supplies each system that has a supplier. */
    public Map<UUID, UUID> suppliersOfSystems() {
        return suppliers(register.all(SupplierKinds.SYSTEM));
    }

    /** The same for these systems alone. */
    public Map<UUID, UUID> suppliersOf(Collection<UUID> systems) {
        return suppliers(
                register.several(
                        SupplierKinds.SYSTEM, systems.stream().map(EntryId::new).toList()));
    }

    private static Map<UUID, UUID> suppliers(List<Stored<SystemFields>> systems) {
        var suppliers = new HashMap<UUID, UUID>();
        for (var system : systems) {
            if (system.fields().supplier() != null) {
                suppliers.put(system.entry().id().value(), system.fields().supplier());
            }
        }
        return suppliers;
    }

    /** The systems that a processing, own or for others, names. */
    public static Set<UUID> systems(Stored<?> stored) {
        return switch (stored.fields()) {
            case ProcessingFields fields -> fields.systems();
            case ProcessingForOthersFields fields -> fields.systems();
            default -> throw new IllegalArgumentException(stored.entry().kind());
        };
    }

    /** What the systems and suppliers are called that these name. */
    public List<Choice> names(Collection<? extends Stored<?>> all, Collection<UUID> more) {
        var ids = new LinkedHashSet<>(more);
        for (var stored : all) {
            ids.addAll(systems(stored));
            if (stored.fields() instanceof ProcessingFields own) {
                ids.addAll(own.processors());
            }
        }
        return register.names(ids);
    }

    /** Whether an entry is a processing, own or for others. */
    public static boolean has(Entry entry) {
        return List.of(PROCESSING.name(), FOR_OTHERS.name()).contains(entry.kind());
    }

    /** Whether any of the data are special by art. 9. */
    public static boolean special(Stored<?> stored) {
        return stored.fields() instanceof ProcessingFields own && own.special()
                || stored.fields() instanceof ProcessingForOthersFields other && other.special();
    }
}
