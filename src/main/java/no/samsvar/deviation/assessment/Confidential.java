package no.samsvar.deviation.assessment;

import static no.samsvar.deviation.DeviationRegister.KIND;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samsvar.identity.Permission;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.mail.Mail;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Restriction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees a deviation about a colleague or a manager, and letting in one more who can handle it.
 */
@Service
@Transactional(readOnly = true)
public class Confidential {

    private final Register register;
    private final Members members;
    private final Mail mail;

    Confidential(Register register, Members members, Mail mail) {
        this.register = register;
        this.members = members;
        this.mail = mail;
    }

    /** Those who alone see it, by name; none where it is open to all who read deviations. */
    public List<Member> readers(EntryId id) {
        var readers = register.restriction(id).map(Restriction::readers).orElse(Set.of());
        return members.all().stream().filter(it -> readers.contains(it.id())).toList();
    }

    /** Those who could handle it and do not see it. */
    public List<Member> others(EntryId id) {
        var readers = register.restriction(id).map(Restriction::readers).orElse(Set.of());
        return members.having(Permission.DEVIATION_HANDLE).stream()
                .filter(it -> !readers.contains(it.id()))
                .toList();
    }

    /** Lets in one more, who is told. */
    @Transactional
    public void bringIn(EntryId id, PersonId person) {
        register.entry(id);
        var now =
                register.restriction(id).orElseThrow(() -> new RuleBroken("deviation.not-hidden"));
        if (others(id).stream().noneMatch(it -> it.id().equals(person))) {
            throw new RuleBroken("deviation.cannot-handle");
        }
        var readers = new HashSet<>(now.readers());
        readers.add(person);
        register.restrict(id, new Restriction(now.reason(), readers));
        mail.queue(person, "deviation.reported", KIND.path(id));
    }
}
