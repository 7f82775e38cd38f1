package no.samsvar.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.sql.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can do with the entries of any register. Each call is one action, all or nothing. */
@Service
@Transactional
public class Register {

    private final EntryRepository entries;
    private final FieldsRepository fields;
    private final RestrictionRepository restrictions;
    private final TextReasonRepository reasons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Register(
            EntryRepository entries,
            FieldsRepository fields,
            RestrictionRepository restrictions,
            TextReasonRepository reasons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.fields = fields;
        this.restrictions = restrictions;
        this.reasons = reasons;
        this.events = events;
        this.clock = clock;
    }

    /** Stores a new entry; one that was stored already under this id is left as it is. */
    public <F extends Record> EntryId create(
            RegisterKind<F> kind, EntryId id, F values, EntryFields shared) {
        return create(kind, id, values, shared, Optional.empty());
    }

    /** The same, hidden from the first moment from everybody but the readers. */
    public <F extends Record> EntryId create(
            RegisterKind<F> kind,
            EntryId id,
            F values,
            EntryFields shared,
            Optional<Restriction> restriction) {
        if (entries.exists(id)) {
            return id;
        }
        var draft = EntryDraft.of(kind, id, values, shared);
        entries.insert(draft, kind.prefix(), LocalDate.now(clock).getYear());
        fields.insert(kind, id, values);
        restriction.ifPresent(limit -> restrictions.restrict(id, limit));
        events.publishEvent(new EntryChanged(id, kind.name()));
        return id;
    }

    /** Changes what was read in this version; a later version is a conflict. */
    public <F extends Record> void change(
            RegisterKind<F> kind, EntryId id, int version, F values, EntryFields shared) {
        entry(id);
        entries.update(EntryDraft.of(kind, id, values, shared), version);
        fields.update(kind, id, values);
        events.publishEvent(new EntryChanged(id, kind.name()));
    }

    /**
     * Moves the entry to another state of its register, with what is then due; a state that is
     * decided takes the permission to decide.
     */
    public void move(
            RegisterKind<?> kind, EntryId id, int version, String state, @Nullable Instant dueAt) {
        if (!Decisions.mayMove(kind, state)) {
            throw new RuleBroken("register.needs-decision");
        }
        judge(kind, id, state);
        putBack(kind, id, version, state, dueAt);
    }

    private <F extends Record> void judge(RegisterKind<F> kind, EntryId id, String state) {
        var stored = read(kind, id);
        kind.problems(stored, stored.fields(), stored.entry().fields(), state).stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new RuleBroken(problem.code(), problem.arguments());
                        });
    }

    /** Gives the entry a state again that it had before an action that is taken back. */
    public void putBack(
            RegisterKind<?> kind, EntryId id, int version, String state, @Nullable Instant dueAt) {
        if (!kind.states().contains(state)) {
            throw new RuleBroken("register.no-such-state");
        }
        entry(id);
        entries.updateStatus(
                id, version, state, dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC));
        events.publishEvent(new EntryChanged(id, kind.name()));
    }

    /**
     * Sets what is due by facts that are stored already. It is no change of anybody's own, so the
     * version that the action gave its reader stays good.
     */
    public void due(EntryId id, @Nullable Instant dueAt) {
        entries.updateDue(id, dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC));
    }

    /** Keeps why digits in the entry's texts are no person number, by the text's path. */
    public void explain(EntryId id, Map<String, String> explained) {
        explained.forEach((path, reason) -> reasons.store(id, path, reason));
    }

    /** The same for texts of this part of the entry, whose paths begin with its name. */
    public void explain(EntryId id, String part, Map<String, String> explained) {
        explained.forEach((path, reason) -> reasons.store(id, part + "." + path, reason));
    }

    /** From now on only these may see the entry, its history, files and comments. */
    public void restrict(EntryId id, Restriction restriction) {
        entry(id);
        restrictions.restrict(id, restriction);
        events.publishEvent(new EntryRestricted(id, restriction.readers()));
    }

    /** Whoever may see the register sees the entry again. */
    public void lift(EntryId id) {
        entry(id);
        restrictions.lift(id);
    }

    /** Whether there is an entry that the reader can see under this id. */
    @Transactional(readOnly = true)
    public boolean exists(EntryId id) {
        return entries.exists(id);
    }

    /** When anything in a register was changed last; empty where there is nothing. */
    @Transactional(readOnly = true)
    public Optional<Instant> changed(RegisterKind<?> kind) {
        return entries.changed(kind.name());
    }

    @Transactional(readOnly = true)
    public Entry entry(EntryId id) {
        return entries.find(id).orElseThrow(NotFound::new);
    }

    /** Those of these, of whatever register, that are not hidden from whoever acts. */
    @Transactional(readOnly = true)
    public List<Entry> entries(Collection<EntryId> ids) {
        return entries.all(ids);
    }

    /** The entry with its fields; one of another register or organisation is not found. */
    @Transactional(readOnly = true)
    public <F extends Record> Stored<F> find(RegisterKind<F> kind, EntryId id) {
        return ReadOnce.of(List.of(Stored.class, kind.name(), id), () -> read(kind, id));
    }

    private <F extends Record> Stored<F> read(RegisterKind<F> kind, EntryId id) {
        return fields.several(kind, List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Several entries of one register with their fields, in the order asked for. */
    @Transactional(readOnly = true)
    public <F extends Record> List<Stored<F>> all(RegisterKind<F> kind, List<Entry> asked) {
        Map<EntryId, F> values = fields.read(kind, asked);
        return asked.stream()
                .filter(entry -> values.containsKey(entry.id()))
                .map(
                        entry ->
                                new Stored<>(
                                        entry,
                                        java.util.Objects.requireNonNull(values.get(entry.id()))))
                .toList();
    }

    /** The entries of one register with these ids; those that are not there are left out. */
    @Transactional(readOnly = true)
    public <F extends Record> List<Stored<F>> several(RegisterKind<F> kind, List<EntryId> ids) {
        return fields.several(kind, ids);
    }

    /** Every entry of a register with its fields, by title; for what is told as a whole. */
    @Transactional(readOnly = true)
    public <F extends Record> List<Stored<F>> all(RegisterKind<F> kind) {
        return fields.all(kind);
    }

    /** What these entries, of whatever register, are called; those that may be seen. */
    @Transactional(readOnly = true)
    public List<Choice> names(Collection<UUID> ids) {
        return entries.names(ids);
    }

    @Transactional(readOnly = true)
    public Optional<Restriction> restriction(EntryId id) {
        return ReadOnce.of(List.of(Restriction.class, id), () -> restrictions.find(id));
    }
}
