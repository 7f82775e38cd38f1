package no.samsvar.deviation.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.link.EntryLink;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the deviations stand together, for management (DEV-51), and which repeat which. */
@Service
@Transactional(readOnly = true)
public class Standing {

    /** The list of the open ones with a deadline. */
    static final String CLOCKS =
            DeviationRegister.KIND.path()
                    + "?f.status=REPORTED&f.status=IN_PROGRESS&f.due=2000-01-01&sort=due"
                    + "&columns=number,title,status,owner,due";

    private final StandingRepository standing;
    private final Register register;
    private final Clock clock;
    private final Links links;

    Standing(StandingRepository standing, Register register, Clock clock, Links links) {
        this.standing = standing;
        this.register = register;
        this.clock = clock;
        this.links = links;
    }

    public List<UnitFigures> byUnit() {
        return standing.byUnit(LocalDate.now(clock));
    }

    /** Open ones with a deadline, the nearest first. */
    public List<Entry> due() {
        return standing.due().stream().map(register::entry).toList();
    }

    /** Reported ones that nobody has begun with, the oldest first. */
    public List<Entry> unread() {
        return standing.unread().stream().map(register::entry).toList();
    }

    /** How many open ones have a deadline. */
    public int clocks() {
        return standing.clocks();
    }

    public List<Repeat> repeats(EntryId id) {
        return links.of(id).stream()
                .filter(link -> link.relation() == Relation.REPEATS)
                .map(Standing::repeat)
                .toList();
    }

    /** Notes that it repeats an earlier one. */
    @Transactional
    public void repeats(EntryId id, RepeatForm repeat) {
        links.link(id, Relation.REPEATS, new EntryId(repeat.earlier()));
    }

    private static Repeat repeat(EntryLink link) {
        var other = link.other();
        return new Repeat(other.id().value(), other.number(), other.title(), link.outward());
    }
}
