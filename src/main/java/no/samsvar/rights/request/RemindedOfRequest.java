package no.samsvar.rights.request;

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

/** Whose case it is, all who may decide, and all who work with it. */
@Component
class RemindedOfRequest implements Reminded {

    private final Members members;

    RemindedOfRequest(Members members) {
        this.members = members;
    }

    @Override
    public String kind() {
        return RequestKinds.REQUEST.name();
    }

    @Override
    public Set<PersonId> recipients(Entry entry) {
        var people = new LinkedHashSet<PersonId>();
        if (entry.ownerId() != null) {
            people.add(new PersonId(entry.ownerId()));
        }
        Stream.of(Permission.REQUEST_DECIDE, Permission.REQUEST_WRITE)
                .flatMap(permission -> members.having(permission).stream())
                .map(Member::id)
                .forEach(people::add);
        return people;
    }

    @Override
    public String mail(int hoursLeft) {
        return "request.reminder";
    }

    @Override
    public String path(Entry entry, PersonId person) {
        return RequestKinds.REQUEST.path(entry.id());
    }
}
