package no.samsvar.measure;

import static no.samsvar.measure.MeasureKinds.MEASURE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Restriction;
import no.samsvar.register.Stored;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of measures. Whoever owns one, or may write all, says so. */
@Service
@Transactional
public class Measures {

    private final Register register;
    private final Links links;
    private final MeasureRepository measures;
    private final NewId ids;
    private final Clock clock;

    Measures(Register register, Links links, MeasureRepository measures, NewId ids, Clock clock) {
        this.register = register;
        this.links = links;
        this.measures = measures;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A measure for an entry of whatever register, hidden from the same people as that one. Sent
     * again under the same id it is there once.
     */
    public EntryId plan(EntryId id, EntryId about, AboutForm form) {
        var entry = register.entry(about);
        if (register.exists(id)) {
            return id;
        }
        var fields =
                new MeasureFields(
                        form.title(),
                        form.how(),
                        MeasureSource.ofKind(entry.kind()),
                        form.type(),
                        Set.of(),
                        form.deadline(),
                        null,
                        null,
                        null);
        var shared = new EntryFields(form.owner(), entry.legalPersonId(), entry.unitId(), null);
        register.create(MEASURE, id, fields, shared, restriction(about, form));
        links.link(id, Relation.ADDRESSES, about);
        return id;
    }

    private Optional<Restriction> restriction(EntryId about, AboutForm form) {
        return register.restriction(about)
                .map(
                        limit -> {
                            var readers = new HashSet<>(limit.readers());
                            readers.add(new PersonId(form.owner()));
                            return new Restriction(limit.reason(), readers);
                        });
    }

    /** It is done; {@code measure.done-in-future} where that day has not come. */
    public void finish(EntryId id, int version, FinishForm form) {
        if (form.doneOn().isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("measure.done-in-future");
        }
        end(id, version, MeasureKinds.DONE, form.doneOn(), form.result());
    }

    /** It is given up, with the reason. */
    public void drop(EntryId id, int version, DropForm form) {
        end(id, version, MeasureKinds.DROPPED, null, form.reason());
    }

    private void end(
            EntryId id, int version, String state, @Nullable LocalDate on, @Nullable String words) {
        var stored = open(id);
        var fields = stored.fields().ended(on, words == null ? stored.fields().result() : words);
        register.change(MEASURE, id, version, fields, stored.entry().fields());
        register.move(MEASURE, id, version + 1, state, null);
    }

    /** It is to be done later than was said; {@code measure.postpone-later} where it is not. */
    public void postpone(EntryId id, int version, PostponeForm form) {
        var stored = open(id);
        var earlier = stored.fields().deadline();
        if (!form.deadline().isAfter(earlier)) {
            throw new RuleBroken("measure.postpone-later");
        }
        measures.postponed(
                ids.next(),
                id,
                new Postponement(
                        earlier,
                        form.deadline(),
                        form.reason(),
                        Scope.currentPerson().value(),
                        clock.instant()));
        var fields = stored.fields().until(form.deadline());
        register.change(MEASURE, id, version, fields, stored.entry().fields());
    }

    /** Somebody has begun with it. */
    public void start(EntryId id, int version) {
        open(id);
        register.move(MEASURE, id, version, MeasureKinds.STARTED, null);
    }

    /** It was not over after all. */
    public void reopen(EntryId id, int version) {
        Permissions.check(Permission.MEASURE_WRITE);
        var stored = register.find(MEASURE, id);
        register.change(
                MEASURE,
                id,
                version,
                stored.fields().ended(null, stored.fields().result()),
                stored.entry().fields());
        register.move(MEASURE, id, version + 1, MeasureKinds.PLANNED, null);
    }

    private Stored<MeasureFields> open(EntryId id) {
        var stored = register.find(MEASURE, id);
        if (!mayDo(stored.entry())) {
            Permissions.check(Permission.MEASURE_WRITE);
        }
        if (!MeasureKinds.open(stored.entry().status())) {
            throw new RuleBroken("measure.over");
        }
        return stored;
    }

    /** Whether whoever acts may say what becomes of it. */
    public static boolean mayDo(Entry entry) {
        return Permissions.has(Permission.MEASURE_WRITE)
                || Permissions.has(Permission.MEASURE_DO)
                        && Scope.currentPerson().value().equals(entry.ownerId());
    }

    /** The measures for each of these entries, whatever they are; those given up are left out. */
    @Transactional(readOnly = true)
    public Map<EntryId, List<Stored<MeasureFields>>> planned(Collection<EntryId> about) {
        var linked = links.to(about, Relation.ADDRESSES);
        var ids = linked.values().stream().flatMap(List::stream).distinct().toList();
        var found =
                register.several(MEASURE, ids).stream()
                        .filter(one -> !one.entry().status().equals(MeasureKinds.DROPPED))
                        .toList();
        var planned = new HashMap<EntryId, List<Stored<MeasureFields>>>();
        linked.forEach(
                (entry, measures) ->
                        planned.put(
                                entry,
                                found.stream()
                                        .filter(one -> measures.contains(one.entry().id()))
                                        .toList()));
        return planned;
    }

    @Transactional(readOnly = true)
    public List<Postponement> postponements(EntryId id) {
        return measures.postponements(id);
    }
}
