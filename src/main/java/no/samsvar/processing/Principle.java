package no.samsvar.processing;

import static no.samsvar.processing.Point.*;

import java.util.List;
import java.util.Set;

/** The principles that every processing is judged by, GDPR art. 5. */
public enum Principle {
    LAWFULNESS(
            List.of("purposes", "information"),
            Set.of(
                    LEGAL_BASIS,
                    NATIONAL_LAW,
                    SPECIAL_CONDITION,
                    CRIMINAL_LAW,
                    DISCLOSED,
                    RECIPIENT,
                    TRANSFERRED,
                    TRANSFER,
                    MECHANISM,
                    TRANSFER_REFERENCE)),
    PURPOSE_LIMITATION(List.of("purposes"), Set.of(PURPOSE)),
    MINIMISATION(List.of("needs", "limits"), Set.of(NEED, PEOPLE, OTHER_PEOPLE, DATA, OTHER_DATA)),
    ACCURACY(List.of("accuracy"), Set.of()),
    STORAGE_LIMITATION(List.of("keeping"), Set.of(KEEPING, KEEPING_DECIDED)),
    SECURITY(
            List.of("technicalMeasures", "organisationalMeasures", "systems"),
            Set.of(TECHNICAL_MEASURES, ORGANISATIONAL_MEASURES, SYSTEM)),
    ACCOUNTABILITY(
            List.of("whose", "controllers", "dpiaReference"),
            Set.of(WHOSE, CONTROLLER, JOINT_CONTACT, DPIA, DPIA_REFERENCE, OWNER));

    private final List<String> fields;
    private final Set<Point> points;

    Principle(List<String> fields, Set<Point> points) {
        this.fields = fields;
        this.points = points;
    }

    /** The fields that tell what is done about it. */
    List<String> fields() {
        return fields;
    }

    /** The points whose lack is a gap in it. */
    Set<Point> points() {
        return points;
    }
}
