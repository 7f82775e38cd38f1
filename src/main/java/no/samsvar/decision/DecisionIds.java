package no.samsvar.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids of decisions and outcomes, for columns and choices: always the same for the same name. */
public final class DecisionIds {

    private DecisionIds() {}

    public static UUID of(String decision) {
        return UUID.nameUUIDFromBytes(("decision/" + decision).getBytes(UTF_8));
    }

    public static UUID of(String decision, String outcome) {
        return of(decision + "/" + outcome);
    }
}
