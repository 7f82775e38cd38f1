package no.samsvar.deviation.assessment;

import static no.samsvar.deviation.DeviationRegister.KIND;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.identity.Permission;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.register.Entry;
import no.samsvar.register.reminder.Reminded;
import org.springframework.stereotype.Component;

/** Whose deviation it is, all who may decide, and those who stand in for them. */
@Component
class RemindedOfBreach implements Reminded {

    private final Members members;

    RemindedOfBreach(Members members) {
        this.members = members;
    }

    @Override
    public String kind() {
        return KIND.name();
    }

    @Override
    public Set<PersonId> recipients(Entry entry) {
        var people = new LinkedHashSet<PersonId>();
        if (entry.ownerId() != null) {
            people.add(new PersonId(entry.ownerId()));
        }
        Stream.of(Permission.DEVIATION_DECIDE, Permission.DEVIATION_HANDLE)
                .flatMap(permission -> members.having(permission).stream())
                .map(Member::id)
                .forEach(people::add);
        if (people.size() < 2) {
            members.having(Permission.DEVIATION_READ).stream().map(Member::id).forEach(people::add);
        }
        return people;
    }

    @Override
    public String mail(int hoursLeft) {
        return "deviation.reminder." + hoursLeft;
    }

    /** Who reported it confidentially and may read no other finds it among their own reports. */
    @Override
    public String path(Entry entry, PersonId person) {
        boolean reads =
                members.having(Permission.DEVIATION_READ).stream()
                        .anyMatch(member -> member.id().equals(person));
        return reads ? KIND.path(entry.id()) : "/deviations/mine/" + entry.id();
    }
}
