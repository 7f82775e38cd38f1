package no.samsvar.dpia.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the bank of scenarios.
 *
 * @param checkedBy the lawyer or privacy adviser who has checked it; null where nobody has
 */
public record HarmBank(
        String edition,
        LocalDate checkedOn,
        @Nullable String checkedBy,
        List<HarmScenario> scenarios) {

    public Optional<HarmScenario> find(String id) {
        return scenarios.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
