package no.samsvar.deviation;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.platform.organisationscope.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who gets a report, so that everybody knows by name to whom they report (DEV-05). */
@Service
@Transactional(readOnly = true)
public class Receivers {

    private final Members members;

    Receivers(Members members) {
        this.members = members;
    }

    /** Those who handle deviations. */
    public List<Member> all() {
        return members.having(Permission.DEVIATION_HANDLE);
    }

    /** Those to whom a report about a colleague or a manager can be addressed instead. */
    public List<Member> confidants(PersonId reporter) {
        return members.having(Permission.RESTRICTED_ADDRESS).stream()
                .filter(member -> !member.id().equals(reporter))
                .toList();
    }
}
