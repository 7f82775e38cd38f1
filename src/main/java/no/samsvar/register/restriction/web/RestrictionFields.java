package no.samsvar.register.restriction.web;

import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** Who alone may see an entry, as one chooses it. */
@FormName("register.restriction")
public record RestrictionFields(
        @Required String reason, @Required @ChosenFrom("people") Set<UUID> readers) {}
