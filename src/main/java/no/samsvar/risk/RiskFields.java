package no.samsvar.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.measure.SecurityProperty;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.Derived;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may go wrong, how likely and how serious it is, and what is done about it.
 *
 * @param title the unwanted event
 * @param assessment where it is assessed; none for one that somebody has suggested
 * @param existing the measures there are
 * @param patients how serious for the health of patients and users
 * @param people how serious for the privacy of those concerned
 * @param enterprise how serious for the enterprise
 * @param doingNothing what it costs to leave it as it is
 * @param consequence the highest of the three
 * @param likelihoodAfter how likely it is expected to be when the measures are done
 * @param acceptedBecause why it stands though it is above what the enterprise accepts (RISK-65)
 * @param conclusion what was agreed; for one that is put aside, why
 */
@FormName("risk")
public record RiskFields(
        @Section("event") @Required String title,
        @ChosenFrom("risk_assessment") @Nullable UUID assessment,
        @Required @Listed RiskArea area,
        Set<SecurityProperty> threatens,
        @LongText @Nullable String cause,
        @Section("grade") @LongText @Nullable String existing,
        @Nullable Likelihood likelihood,
        @Nullable Consequence patients,
        @Nullable Consequence people,
        @Nullable Consequence enterprise,
        @Derived @Listed @Nullable Consequence consequence,
        @Derived @Listed @Nullable RiskLevel level,
        @LongText @Nullable String doingNothing,
        @Section("after") @Nullable Likelihood likelihoodAfter,
        @Nullable Consequence consequenceAfter,
        @Derived @Nullable RiskLevel levelAfter,
        @LongText @Nullable String acceptedBecause,
        @LongText @Nullable String conclusion)
        implements CrossChecked {

    /** One that nobody has graded yet. */
    public static RiskFields ungraded(
            String title,
            @Nullable UUID assessment,
            RiskArea area,
            Set<SecurityProperty> threatens,
            @Nullable String cause,
            @Nullable String conclusion) {
        return new RiskFields(
                title,
                assessment,
                area,
                threatens,
                cause,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                conclusion);
    }

    public boolean graded() {
        return likelihood != null && patients != null && people != null && enterprise != null;
    }

    @Nullable Consequence highest() {
        return Consequence.highest(patients, people, enterprise).orElse(null);
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!graded() && (likelihood != null || highest() != null)) {
            missing(problems, "likelihood", likelihood);
            missing(problems, "patients", patients);
            missing(problems, "people", people);
            missing(problems, "enterprise", enterprise);
        }
        if ((likelihoodAfter == null) != (consequenceAfter == null)) {
            var empty = likelihoodAfter == null ? "likelihoodAfter" : "consequenceAfter";
            problems.add(new Problem(empty, "risk.grade-both"));
        }
        return problems;
    }

    private static void missing(List<Problem> problems, String field, @Nullable Object value) {
        if (value == null) {
            problems.add(new Problem(field, "risk.grade-all"));
        }
    }
}
