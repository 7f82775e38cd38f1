package no.samsvar.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What auditors have looked at: that they did, never what it said. */
@Service
@Transactional
public class Viewings {

    /** So many of the latest are told. */
    public static final int TOLD = 1000;

    private static final int LONGEST = 400;

    private final ViewingRepository viewings;
    private final Register register;
    private final Clock clock;

    Viewings(ViewingRepository viewings, Register register, Clock clock) {
        this.viewings = viewings;
        this.register = register;
        this.clock = clock;
    }

    /** Notes that whoever acts opened a page of this entry; what is no entry is not noted. */
    public void opened(String path, EntryId entry) {
        if (register.exists(entry)) {
            note(path, Optional.of(entry));
        }
    }

    /** Notes that whoever acts took out a file. */
    public void tookOut(String path, Optional<EntryId> entry) {
        note(path, entry.filter(register::exists));
    }

    private void note(String path, Optional<EntryId> entry) {
        viewings.insert(
                clock.instant().truncatedTo(ChronoUnit.HOURS),
                path.substring(0, Math.min(path.length(), LONGEST)),
                entry.map(EntryId::value).orElse(null));
    }

    /** What this person has looked at, the latest first. */
    @Transactional(readOnly = true)
    public List<Viewing> of(PersonId person) {
        return viewings.latest(person.value(), TOLD);
    }
}
