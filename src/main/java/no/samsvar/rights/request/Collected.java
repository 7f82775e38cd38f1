package no.samsvar.rights.request;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * A place that somebody looks in for what a request is about.
 *
 * @param place by name, where it is no registered system
 */
@FormName("request.collected")
public record Collected(
        @ChosenFrom("system") @Nullable UUID system,
        @Nullable String place,
        @Required Found found,
        @Nullable LocalDate doneOn) {

    static Collected waiting(UUID system) {
        return new Collected(system, null, Found.WAITING, null);
    }

    boolean named() {
        return system != null || place != null;
    }
}
