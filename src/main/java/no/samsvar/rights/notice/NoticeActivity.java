package no.samsvar.rights.notice;

import static no.samsvar.processing.PersonCategory.CHILDREN;
import static no.samsvar.processing.PersonCategory.EMPLOYEES;
import static no.samsvar.processing.PersonCategory.PATIENTS;
import static no.samsvar.processing.PersonCategory.RELATIVES;
import static no.samsvar.processing.PersonCategory.SERVICE_USERS;
import static no.samsvar.processing.SpecialCondition.HEALTH_CARE;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.organisation.Kind;
import no.samsvar.processing.LegalBasis;
import no.samsvar.processing.PersonCategory;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.Stored;

/**
 * A processing that a notice to patients may tell of, and what it says there.
 *
 * @param usual whether it stands in the notice as long as nobody has said anything of it
 * @param version of what somebody said of it; 0 where nobody has
 */
public record NoticeActivity(
        Stored<ProcessingFields> stored, ActivityForm said, boolean usual, int version) {

    private static final Set<PersonCategory> READERS =
            Set.of(PATIENTS, RELATIVES, CHILDREN, SERVICE_USERS);

    /** Whether it is about those who read the notice, and goes on. */
    public static boolean concerns(Stored<ProcessingFields> stored, LocalDate today) {
        var fields = stored.fields();
        boolean goesOn =
                !stored.entry().status().equals(ProcessingKinds.ENDED)
                        && (fields.ends() == null || !fields.ends().isBefore(today));
        return goesOn && fields.people().stream().anyMatch(READERS::contains);
    }

    /**
     * Whether its people are met as patients: by their category, or because it serves health care.
     * What is about staff is not, also where it names their relatives; and a municipality has
     * children and users of many other services, who get notices of their own.
     */
    public static boolean isUsual(ProcessingFields fields, Kind kind) {
        boolean ofCare =
                fields.people().contains(PATIENTS)
                        || fields.purposes().stream()
                                .anyMatch(one -> one.conditions().contains(HEALTH_CARE));
        boolean ofStaff = fields.people().contains(EMPLOYEES);
        return ofCare || !ofStaff && kind != Kind.MUNICIPALITY;
    }

    public ProcessingFields fields() {
        return stored.fields();
    }

    boolean stands() {
        return version == 0 ? usual : !said.leftOut();
    }

    Stream<LegalBasis> bases() {
        return fields().purposes().stream().flatMap(purpose -> purpose.bases().stream());
    }

    boolean restsOn(LegalBasis basis) {
        return bases().anyMatch(basis::equals);
    }
}
