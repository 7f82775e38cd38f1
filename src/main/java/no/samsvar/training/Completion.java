package no.samsvar.training;

import java.time.LocalDate;
import no.samsvar.platform.organisationscope.PersonId;

/** That somebody learnt something on a day. */
public record Completion(PersonId personId, String name, LocalDate doneOn) {}
