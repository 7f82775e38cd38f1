package no.samsvar.deviation.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the deviations stand together, for management (DEV-51), and which repeat which. */
@Service
@Transactional(readOnly = true)
public class Standing {

    private final StandingRepository standing;
    private final Register register;
    private final Clock clock;
    private final NewId ids;

    Standing(StandingRepository standing, Register register, Clock clock, NewId ids) {
        this.standing = standing;
        this.register = register;
        this.clock = clock;
        this.ids = ids;
    }

    public List<UnitFigures> byUnit() {
        return standing.byUnit(LocalDate.now(clock));
    }

    /** Open ones with a deadline, the nearest first. */
    public List<Entry> due() {
        return standing.due().stream().map(register::entry).toList();
    }

    public List<Repeat> repeats(EntryId id) {
        return standing.repeats(id);
    }

    /** Notes that it repeats an earlier one. */
    @Transactional
    public void repeats(EntryId id, RepeatForm repeat) {
        register.entry(id);
        if (register.entry(new EntryId(repeat.earlier())).id().equals(id)) {
            throw new RuleBroken("deviation.repeats-itself");
        }
        standing.repeats(ids.next(), id, repeat.earlier());
    }
}
