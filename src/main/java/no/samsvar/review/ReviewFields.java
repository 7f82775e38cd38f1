package no.samsvar.review;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * One talk or review.
 *
 * @param invited who is to come; in the small profile everybody where nobody is named
 * @param participants who came
 * @param others who came and have no account here
 */
@FormName("review")
public record ReviewFields(
        @Section("meeting") @Required String title,
        @Required @Listed LocalDate plannedOn,
        @ChosenFrom("people") Set<UUID> invited,
        @Section("held") @Listed @Nullable LocalDate heldOn,
        @Nullable String place,
        @ChosenFrom("people") Set<UUID> participants,
        @Nullable String others,
        @ChosenFrom("people") @Nullable UUID writtenBy,
        @LongText @Nullable String conclusion) {

    /** One that is planned, and nothing more. */
    public static ReviewFields planned(String title, LocalDate on) {
        return new ReviewFields(title, on, Set.of(), null, null, Set.of(), null, null, null);
    }

    ReviewFields held(HeldForm held) {
        return new ReviewFields(
                title,
                plannedOn,
                invited,
                held.heldOn(),
                held.place(),
                held.participants(),
                held.others(),
                held.writtenBy(),
                held.conclusion());
    }
}
