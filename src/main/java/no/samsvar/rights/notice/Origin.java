package no.samsvar.rights.notice;

import static no.samsvar.processing.DataCategory.HEALTH;
import static no.samsvar.processing.DataCategory.USE_AND_LOGS;

import java.util.EnumSet;
import java.util.Set;
import no.samsvar.processing.PersonCategory;
import no.samsvar.processing.ProcessingFields;

/** Where data come from, GDPR art. 14 (2) (f). */
public enum Origin {
    THE_PERSON,
    RELATIVES,
    HEALTH_SERVICES,
    PUBLIC_BODIES,
    EMPLOYER_OR_SCHOOL,
    PUBLIC_SOURCES,
    /** What comes to be while the work is done: findings, pictures, logs. */
    MADE_HERE;

    /** What is likely, for whoever knows to take or to change. */
    public static Set<Origin> likely(ProcessingFields fields) {
        var likely = EnumSet.of(THE_PERSON);
        if (fields.people().contains(PersonCategory.CHILDREN)
                || fields.people().contains(PersonCategory.RELATIVES)) {
            likely.add(RELATIVES);
        }
        if (fields.data().contains(HEALTH)) {
            likely.add(HEALTH_SERVICES);
        }
        if (fields.data().contains(HEALTH) || fields.data().contains(USE_AND_LOGS)) {
            likely.add(MADE_HERE);
        }
        return likely;
    }
}
