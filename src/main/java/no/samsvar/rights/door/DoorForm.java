package no.samsvar.rights.door;

import java.util.Set;
import no.samsvar.identity.AddressCheck;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.rights.request.Asker;
import no.samsvar.rights.request.Right;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger asks.
 *
 * @param address where the link that confirms it goes, and then the answer about who they are
 */
@FormName("request.ask")
public record DoorForm(
        @Required Set<Right> rights,
        @Required Asker asker,
        @LongText @Nullable String about,
        @Checked(AddressCheck.class) @Required String address) {}
