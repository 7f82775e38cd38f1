package no.samsvar.rights.request;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else must answer of a request: another legal person, or one who works for us.
 *
 * @param party by name, where it stands in no register
 * @param answerBy before the whole must be answered
 */
@FormName("request.task")
public record Task(
        @ChosenFrom("legal-persons") @Nullable UUID legalPerson,
        @ChosenFrom("supplier") @Nullable UUID supplier,
        @Nullable String party,
        @Required String what,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate answeredOn) {

    /** Whether it says who. */
    boolean named() {
        return legalPerson != null || supplier != null || party != null;
    }

    /** Whether it says when in an order that can be. */
    boolean ordered() {
        return answeredOn == null || askedOn != null && !answeredOn.isBefore(askedOn);
    }
}
