package no.samsvar.setup.starter;

import java.util.Set;
import no.samsvar.supplier.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise has answered of itself, as far as it decides what fits it.
 *
 * @param operation how its main system is run; null while it has not said
 * @param several whether it is more than one legal person
 * @param systems the lines of the systems that it uses
 */
public record Situation(
        StartKind kind,
        @Nullable Operation operation,
        boolean several,
        boolean sharedPremises,
        boolean sharedRecord,
        Set<String> systems) {}
