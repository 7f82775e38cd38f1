package no.samsvar.deviation;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.platform.organisationscope.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The routine for reporting, and who has read it: everybody must know the way (DEV-05). */
@Service
@Transactional(readOnly = true)
public class Routine {

    private final RoutineRepository routine;
    private final Members members;

    Routine(RoutineRepository routine, Members members) {
        this.routine = routine;
        this.members = members;
    }

    /** Whether the person who asks has read it. */
    public boolean readByMe() {
        return routine.readers().contains(Scope.currentPerson().value());
    }

    /** Those who can report here and have not read how. */
    public List<Member> notReadBy() {
        var readers = routine.readers();
        return members.having(Permission.DEVIATION_REPORT).stream()
                .filter(member -> !readers.contains(member.id().value()))
                .toList();
    }

    /** The person who asks says that they have read it. */
    @Transactional
    public void read() {
        routine.read();
    }
}
