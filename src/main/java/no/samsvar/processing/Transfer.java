package no.samsvar.processing;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.ShortName;
import org.jspecify.annotations.Nullable;

/** Data that go to a country outside the EEA or to an international organisation. */
@FormName("processing.transfer")
public record Transfer(
        @Required @ShortName String country,
        @Nullable String recipient,
        @Nullable TransferMechanism mechanism,
        @Nullable String reference) {}
