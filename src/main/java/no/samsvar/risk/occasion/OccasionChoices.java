package no.samsvar.risk.occasion;

import java.util.List;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.ChoiceSource;
import org.springframework.stereotype.Component;

/** What waits for an assessment, to choose from. */
@Component
class OccasionChoices implements ChoiceSource {

    private final Occasions occasions;

    OccasionChoices(Occasions occasions) {
        this.occasions = occasions;
    }

    @Override
    public String name() {
        return "risk-occasions";
    }

    @Override
    public List<Choice> choices() {
        return occasions.waiting().stream()
                .map(one -> new Choice(one.id(), one.number() + " " + one.title()))
                .toList();
    }
}
