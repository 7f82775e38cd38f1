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
 * @param founder who may see the restricted entry, and nobody else
 * @param people one of each role of its profile
 */
record MatrixHouse(
        String canary,
        Someone founder,
        EntryId supplier,
        EntryId restricted,
        EntryId deviation,
        EntryId restrictedDeviation,
        UUID file,
        UUID restrictedFile,
        String unit,
        String legalPerson,
        Map<Role, Someone> people) {

    MatrixHouse {
        people = new EnumMap<>(people);
    }
}
