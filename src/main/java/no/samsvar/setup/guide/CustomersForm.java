package no.samsvar.setup.guide;

import java.util.List;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** Whom a supplier works for, in short. */
@FormName("start.customers")
public record CustomersForm(@Required List<Customer> customers) {}
