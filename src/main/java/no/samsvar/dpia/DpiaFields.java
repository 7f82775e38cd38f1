package no.samsvar.dpia;

import java.time.LocalDate;
import java.util.List;
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
 * What a case is of, and its screening. What is said in the parts lies beside it, so that several
 * can write at the same time.
 *
 * @param idea what is planned, also before there is a system or a supplier (DPIA-69)
 * @param activities whose purposes, data, recipients and keeping are drawn from the record
 * @param systems beside those that the activities name
 * @param outcome of the screening
 * @param reason the judgement of the whole (DPIA-59)
 * @param departure why no assessment is made though one is presumed
 * @param againWhen what would make the question come up again (DPIA-60)
 */
@FormName("dpia")
public record DpiaFields(
        @Section("what") @Required String title,
        @Required @Listed Extent extent,
        @LongText @Nullable String idea,
        @ChosenFrom("processing") Set<UUID> activities,
        @ChosenFrom("system") Set<UUID> systems,
        @Listed @Nullable LocalDate plannedStart,
        @Section("screening") Set<Criterion> criteria,
        List<Weighing> factors,
        @Listed @Nullable Screening outcome,
        @LongText @Nullable String reason,
        @LongText @Nullable String departure,
        @LongText @Nullable String againWhen) {

    /** A case that is only begun. */
    public static DpiaFields begun(
            String title, Extent extent, Set<UUID> activities, Set<UUID> systems) {
        return new DpiaFields(
                title,
                extent,
                null,
                activities,
                systems,
                null,
                Set.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    /** The same as a full assessment: the solution is known (DPIA-71). */
    DpiaFields full() {
        return new DpiaFields(
                title,
                Extent.FULL,
                idea,
                activities,
                systems,
                plannedStart,
                criteria,
                factors,
                outcome,
                reason,
                departure,
                againWhen);
    }
}
