package no.samsvar.rights.notice;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/**
 * That the notice is right as it stands.
 *
 * @param open whether everybody can read it at an address that the poster's code leads to
 */
@FormName("notice.publish")
public record PublishForm(@Required Boolean open) {}
