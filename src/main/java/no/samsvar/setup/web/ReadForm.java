package no.samsvar.setup.web;

import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** The routines that somebody has read and approves. */
@FormName("start.read")
record ReadForm(@Required @ChosenFrom("routine") Set<UUID> routines) {}
