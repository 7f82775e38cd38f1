package no.samsvar.processing.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.processing.Point;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingForOthersFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;

/**
 * All that the protocol tells, as it stood that day.
 *
 * @param contacts whom to turn to, by name and address
 * @param officers the privacy officers, by name and address
 * @param proposals the activities that follow starting content which no lawyer has checked
 * @param leftOut the points beyond the law that are not asked for
 */
public record Protocol(
        String organisation,
        List<LegalPerson> legalPersons,
        List<String> contacts,
        List<String> officers,
        LocalDate day,
        List<Stored<ProcessingFields>> own,
        List<Stored<ProcessingForOthersFields>> forOthers,
        Set<Point> leftOut,
        Set<EntryId> proposals) {

    /** All activities, our own first. */
    List<Stored<?>> all() {
        return Stream.<Stored<?>>concat(own.stream(), forOthers.stream()).toList();
    }
}
