package no.samsvar.catalogue.requirement;

import java.util.List;
import java.util.Optional;
import no.samsvar.catalogue.content.Requirement;

/**
 * A requirement as it stands with the enterprise.
 *
 * @param points the ids of the points that rest on it
 * @param supports the places in Samsvar where it is met or shown
 * @param entries how many there are in the register that meets it
 */
public record RequirementLine(
        Requirement requirement,
        List<String> points,
        List<Resting> answers,
        List<Support> supports,
        int entries,
        Optional<Note> note,
        Standing standing) {}
