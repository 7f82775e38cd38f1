package no.samsvar.review;

import java.util.List;
import java.util.Map;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.ValueText;
import org.springframework.stereotype.Component;

/** Words in the organisation's own language, which minutes are written in whoever reads them. */
@Component
public class MinutesWords {

    private final Texts texts;
    private final Dates dates;
    private final Organisations organisations;
    private final Authorisations authorisations;

    MinutesWords(
            Texts texts, Dates dates, Organisations organisations, Authorisations authorisations) {
        this.texts = texts;
        this.dates = dates;
        this.organisations = organisations;
        this.authorisations = authorisations;
    }

    /** Words that also know by name those who have left. */
    public ValueText ofOrganisation() {
        var people =
                authorisations.all().stream()
                        .map(one -> new Choice(one.personId().value(), one.name()))
                        .distinct()
                        .toList();
        return new ValueText(
                texts, dates, organisations.current().language(), List.of(people), Map.of());
    }
}
