package no.samsvar.gate;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import no.samsvar.Examples.Someone;
import no.samsvar.identity.Role;
import no.samsvar.register.EntryId;

/**
 * An organisation of the matrix, with a word that stands in every text of its own.
 *
 * @param founder who may see the restricted entries, and nobody else
 * @param open an entry of each register, by its name
 * @param restricted another of each
 * @param people one of each role of its profile
 */
record MatrixHouse(
        String canary,
        Someone founder,
        Map<String, Thing> open,
        Map<String, Thing> restricted,
        String unit,
        String legalPerson,
        Map<Role, Someone> people) {

    MatrixHouse {
        people = new EnumMap<>(people);
    }

    /** An entry with a file. */
    record Thing(EntryId entry, UUID file) {}
}
