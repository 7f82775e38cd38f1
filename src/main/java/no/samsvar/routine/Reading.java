package no.samsvar.routine;

import java.time.Instant;
import no.samsvar.platform.organisationscope.PersonId;

/** That somebody has said that they have read a version. */
public record Reading(PersonId personId, int number, Instant readAt) {}
