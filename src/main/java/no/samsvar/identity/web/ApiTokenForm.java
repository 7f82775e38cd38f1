package no.samsvar.identity.web;

import java.time.LocalDate;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** A new token: what it is for, what it may do, and the last day it works. */
@FormName("identity.token")
public record ApiTokenForm(
        @Required String name, @Required TokenScope scope, @Required LocalDate until) {}
