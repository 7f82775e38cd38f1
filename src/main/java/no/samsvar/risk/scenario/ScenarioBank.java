package no.samsvar.risk.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the bank.
 *
 * @param checkedBy the lawyer or security adviser who has checked it; null where nobody has
 */
public record ScenarioBank(
        String edition,
        LocalDate checkedOn,
        @Nullable String checkedBy,
        List<Scenario> scenarios,
        List<Reflection> reflections) {

    public Optional<Scenario> find(String id) {
        return scenarios.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
