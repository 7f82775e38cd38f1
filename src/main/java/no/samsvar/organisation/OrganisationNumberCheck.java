package no.samsvar.organisation;

import java.util.Optional;
import no.samsvar.platform.form.TextCheck;

/** A field that takes an organisation number, with or without spaces. */
public final class OrganisationNumberCheck implements TextCheck {

    @Override
    public Optional<String> problem(String text) {
        return OrganisationNumber.correct(text.replaceAll("[\\s\\u00a0]", ""))
                ? Optional.empty()
                : Optional.of("organisation.number-wrong");
    }
}
