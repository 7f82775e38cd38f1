package no.samsvar.identity.web;

import java.util.Set;
import no.samsvar.identity.Access;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Person;
import no.samsvar.identity.Persons;
import no.samsvar.identity.Requires;
import no.samsvar.identity.Role;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whom a program acts for and what it may do. A token changes neither passwords nor tokens, and
 * ends no session.
 */
@RestController
class AccountApi {

    private static final String ME = "/api/v1/me";

    private final Persons persons;
    private final Replies replies;

    AccountApi(Persons persons, Replies replies) {
        this.persons = persons;
        this.replies = replies;
    }

    /**
     * The person whose token it is.
     *
     * @param permissions what the token lets the program do
     */
    record Me(
            PersonId id,
            String name,
            String address,
            @Nullable Language language,
            @Nullable OrganisationId organisation,
            Set<Role> roles,
            Set<Permission> permissions) {

        static Me of(Person person, Access access) {
            var membership = access.membership();
            return new Me(
                    person.id(),
                    person.name(),
                    person.address(),
                    person.language(),
                    membership == null ? null : membership.organisation(),
                    membership == null ? Set.of() : Set.copyOf(membership.roles()),
                    access.permissions());
        }
    }

    @GetMapping(ME)
    @CheckedInside("everybody may know who they are")
    Reply<Me> read() {
        return replies.tell(now());
    }

    @PutMapping(ME)
    @Requires(Permission.API_TOKEN)
    Reply<Me> change(Sent<AccountForm> sent) {
        return replies.once(
                () -> {
                    var form = sent.value();
                    persons.rename(form.name(), form.language());
                    return now();
                });
    }

    private Me now() {
        var access = Access.current().orElseThrow();
        return Me.of(persons.find(access.person().id()), access);
    }
}
