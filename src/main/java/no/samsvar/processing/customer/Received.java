package no.samsvar.processing.customer;

import java.time.Instant;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** What the history tells of a customer's line: that it came, in which file. */
@FormName("processing.customer")
record Received(@Required String fileName, @Required Instant receivedAt) {}
