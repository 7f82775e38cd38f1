package no.samsvar.catalogue.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.platform.content.Wording;

/**
 * Requirements that are about the same.
 *
 * @param id the letters that their ids begin with
 * @param order lower comes first
 * @param checkedBy the lawyer who has checked them; empty for a proposal nobody has
 */
public record RequirementArea(
        String id,
        int version,
        int order,
        LocalDate validFrom,
        Optional<LocalDate> checkedOn,
        Optional<String> checkedBy,
        Wording title,
        List<Requirement> requirements) {

    /** The next file of the same version goes on with it; one of a later version stands instead. */
    RequirementArea followedBy(RequirementArea next) {
        return next.version == version
                ? new RequirementArea(
                        id,
                        version,
                        order,
                        validFrom,
                        checkedOn,
                        checkedBy,
                        title,
                        Stream.concat(requirements.stream(), next.requirements.stream()).toList())
                : next;
    }
}
