package no.samsvar.training.secrecy;

import java.time.LocalDate;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;

/** What a supplier is asked to show, and by when. */
@FormName("declaration.ask")
public record AskForm(@Required Wanted wanted, @Required LocalDate answerBy) {}
