package no.samsvar.delegation;

import static java.util.Objects.requireNonNull;
import static no.samsvar.delegation.DelegationKinds.DELEGATION;
import static no.samsvar.measure.MeasureKinds.RECURRING_TASK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samsvar.delegation.Colleague.Task;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.organisation.Placements;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.Units;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works here with their roles and tasks (ORG-11). */
@Service
@Transactional(readOnly = true)
public class Colleagues {

    private final Members members;
    private final Placements placements;
    private final Units units;
    private final Register register;
    private final Clock clock;

    Colleagues(
            Members members, Placements placements, Units units, Register register, Clock clock) {
        this.members = members;
        this.placements = placements;
        this.units = units;
        this.register = register;
        this.clock = clock;
    }

    /** By name. */
    public List<Colleague> all() {
        var today = LocalDate.now(clock);
        var delegated =
                tasks(
                        DELEGATION,
                        it ->
                                it.entry().status().equals(DelegationKinds.CURRENT)
                                        && it.fields().holds(today),
                        it -> it.fields().person());
        var recurring =
                tasks(
                        RECURRING_TASK,
                        it -> it.entry().status().equals(MeasureKinds.ACTIVE),
                        it -> it.entry().ownerId());
        var known = units.all();
        return members.all().stream()
                .map(
                        member ->
                                new Colleague(
                                        member.id(),
                                        member.name(),
                                        member.roles(),
                                        unitsOf(member, known),
                                        of(member, delegated),
                                        of(member, recurring)))
                .toList();
    }

    private List<String> unitsOf(Member member, List<Unit> known) {
        var placed = placements.of(member.id());
        return known.stream()
                .filter(unit -> placed.contains(unit.id().value()))
                .map(Unit::name)
                .toList();
    }

    private <F extends Record> Map<UUID, List<Task>> tasks(
            RegisterKind<F> kind,
            Predicate<Stored<F>> now,
            Function<Stored<F>, @Nullable UUID> whose) {
        return register.all(kind).stream()
                .filter(now)
                .filter(it -> whose.apply(it) != null)
                .collect(
                        Collectors.groupingBy(
                                it -> requireNonNull(whose.apply(it)),
                                Collectors.mapping(it -> task(kind, it), Collectors.toList())));
    }

    private static Task task(RegisterKind<?> kind, Stored<?> stored) {
        var entry = stored.entry();
        return new Task(entry.number(), entry.title(), kind.path(entry.id()));
    }

    private static List<Task> of(Member member, Map<UUID, List<Task>> tasks) {
        return tasks.getOrDefault(member.id().value(), List.of());
    }
}
