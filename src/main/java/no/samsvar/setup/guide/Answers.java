package no.samsvar.setup.guide;

import java.util.List;
import java.util.Set;
import no.samsvar.organisation.Kind;
import no.samsvar.setup.starter.Situation;
import no.samsvar.setup.starter.StartKind;
import no.samsvar.supplier.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise has said of itself so far.
 *
 * @param operation null while it has not said
 */
public record Answers(
        StartKind kind,
        List<Company> legalPersons,
        List<UnitLed> units,
        List<Customer> customers,
        @Nullable Operation operation,
        boolean sharedPremises,
        boolean sharedRecord,
        List<Colleague> people,
        List<OwnSystem> systems) {

    /**
     * @param used the lines of the systems that are in use
     */
    public Situation situation(Set<String> used) {
        return new Situation(
                kind, operation, legalPersons.size() > 1, sharedPremises, sharedRecord, used);
    }

    /** What it is in the organisation itself. */
    public Kind organisation() {
        return Kind.valueOf(kind.pack().name());
    }

    /** Those with this function, by name. */
    public List<String> names(WorkFunction function) {
        return people.stream()
                .filter(one -> one.function() == function)
                .map(Colleague::name)
                .toList();
    }
}
