package no.samsvar.register.restriction.web;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.Restriction;

/** Who alone may see an entry, as one chooses it. */
@FormName("register.restriction")
public record RestrictionFields(
        @Required String reason, @Required @ChosenFrom("people") Set<UUID> readers) {

    /** Whoever restricts stays a reader: nobody shuts themselves out by a slip. */
    Restriction restriction() {
        var all =
                readers.stream().map(PersonId::new).collect(Collectors.toCollection(HashSet::new));
        all.add(Scope.currentPerson());
        return new Restriction(reason, all);
    }
}
