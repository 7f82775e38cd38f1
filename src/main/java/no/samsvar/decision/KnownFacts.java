package no.samsvar.decision;

import java.util.Map;
import java.util.Optional;
import no.samsvar.register.Stored;

/**
 * A bean by which a room tells what its register knows already, so that a decision need not ask.
 * What is not known is left out, never said to be no.
 */
public interface KnownFacts {

    /**
     * What is known by its name, such as {@code supplier.data}: {@code yes}.
     *
     * @param about the entry that the decision is about; empty where it is about the enterprise
     */
    Map<String, String> about(Optional<Stored<?>> about);
}
