package no.samsvar.setup.starter;

import java.util.Optional;
import java.util.Set;
import no.samsvar.supplier.Operation;

/**
 * Whom a line is for. What it leaves open fits everybody.
 *
 * @param kinds empty for all of the pack's
 * @param operations how the main system may be run; empty for any way
 * @param systems any one of these must be in use; empty where it does not matter
 */
public record Fitting(
        Set<StartKind> kinds,
        Set<Operation> operations,
        Optional<Boolean> several,
        Optional<Boolean> sharedPremises,
        Optional<Boolean> sharedRecord,
        Set<String> systems) {

    /** Whether a line fits an enterprise; how it runs its system counts once it has said. */
    public boolean fits(Situation situation) {
        return (kinds.isEmpty() || kinds.contains(situation.kind()))
                && (operations.isEmpty()
                        || situation.operation() == null
                        || operations.contains(situation.operation()))
                && several.orElse(situation.several()) == situation.several()
                && sharedPremises.orElse(situation.sharedPremises()) == situation.sharedPremises()
                && sharedRecord.orElse(situation.sharedRecord()) == situation.sharedRecord()
                && (systems.isEmpty() || systems.stream().anyMatch(situation.systems()::contains));
    }
}
