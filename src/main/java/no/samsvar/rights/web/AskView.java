package no.samsvar.rights.web;

import no.samsvar.platform.form.Form;
import no.samsvar.register.EntryId;
import no.samsvar.rights.door.DoorForm;

/**
 * The form behind the door.
 *
 * @param organisation whose door it is
 */
public record AskView(String secret, EntryId id, String organisation, Form<DoorForm> form) {}
