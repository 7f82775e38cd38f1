package no.samsvar.routine;

import static no.samsvar.routine.RoutineKinds.ROUTINE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.organisation.Placements;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must read what, and who has. */
@Service
@Transactional(readOnly = true)
public class Readings {

    private final Routines routines;
    private final ReadingRepository readings;
    private final Register register;
    private final Members members;
    private final Placements placements;

    Readings(
            Routines routines,
            ReadingRepository readings,
            Register register,
            Members members,
            Placements placements) {
        this.routines = routines;
        this.readings = readings;
        this.register = register;
        this.members = members;
        this.placements = placements;
    }

    /** What the person who acts has been asked to read and has not, the oldest request first. */
    public List<Title> toRead() {
        var read = readings.readBy(Scope.currentPerson());
        return asked().stream()
                .filter(title -> title.unread(read.get(title.id())))
                .sorted(
                        Comparator.comparing(
                                Title::approvedAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What the person who acts has been asked to read, whether they have or not. */
    public List<Title> asked() {
        var me = Scope.currentPerson();
        var valid = routines.titles().stream().filter(Title::valid).toList();
        if (valid.isEmpty()) {
            return List.of();
        }
        var held =
                members.all().stream()
                        .filter(member -> member.id().equals(me))
                        .findFirst()
                        .map(Member::roles)
                        .orElse(Set.of());
        var placed = placements.of(me);
        return valid.stream().filter(title -> title.addressed().reaches(held, placed)).toList();
    }

    /**
     * The person who acts has read this version: {@code routine.newer-version} where there is a
     * newer one, {@code routine.not-asked} where it asks others.
     */
    @Transactional
    public void read(EntryId id, int version) {
        register.find(ROUTINE, id);
        var title =
                asked().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new RuleBroken("routine.not-asked"));
        if (!Integer.valueOf(version).equals(title.version())) {
            throw new RuleBroken("routine.newer-version");
        }
        readings.read(id, version);
    }

    /** Everybody who is asked to read it, those who have not first, and then by name. */
    public List<Asked> readers(EntryId id) {
        register.find(ROUTINE, id);
        var title = routines.titles().stream().filter(it -> it.id().equals(id)).findFirst();
        return title.filter(Title::valid).map(this::readers).orElse(List.of());
    }

    private List<Asked> readers(Title title) {
        Map<?, Reading> read =
                readings.of(title.id()).stream()
                        .collect(Collectors.toMap(Reading::personId, Function.identity()));
        var placed = placements.all();
        return members.all().stream()
                .filter(
                        member ->
                                title.addressed()
                                        .reaches(
                                                member.roles(),
                                                placed.getOrDefault(member.id(), Set.of())))
                .map(member -> asked(title, member, read.get(member.id())))
                .sorted(Comparator.comparing(Asked::done))
                .toList();
    }

    private static Asked asked(Title title, Member member, @Nullable Reading reading) {
        return reading == null
                ? new Asked(member.id(), member.name(), null, null, false)
                : new Asked(
                        member.id(),
                        member.name(),
                        reading.number(),
                        reading.readAt(),
                        !title.unread(reading.number()));
    }

    /** One of them; not found where the routine is not the reader's to see. */
    public Title title(EntryId id) {
        return routines.titles().stream()
                .filter(title -> title.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
