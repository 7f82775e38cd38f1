package no.samsvar.dpia;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * A risk seen from the person, not from the enterprise (DPIA-67), before and after measures.
 *
 * @param assessment the case it is of; none for one that somebody has only noted
 * @param acceptedBecause why it stands though it is above what the enterprise accepts
 */
@FormName("dpia_risk")
public record DpiaRiskFields(
        @Section("event") @Required String title,
        @Listed @ChosenFrom("dpia") @Nullable UUID assessment,
        @Required @Listed Harm harm,
        @LongText @Nullable String cause,
        @Section("grade") @LongText @Nullable String existing,
        @Listed @Nullable Likelihood likelihood,
        @Listed @Nullable Consequence consequence,
        @Section("after") @Nullable Likelihood likelihoodAfter,
        @Nullable Consequence consequenceAfter,
        @LongText @Nullable String acceptedBecause)
        implements CrossChecked {

    /** One that nobody has graded yet. */
    public static DpiaRiskFields ungraded(
            String title,
            UUID assessment,
            Harm harm,
            @Nullable String cause,
            @Nullable String existing) {
        return new DpiaRiskFields(
                title, assessment, harm, cause, existing, null, null, null, null, null);
    }

    /** The same with these grades before and after measures. */
    public DpiaRiskFields graded(
            Likelihood before,
            Consequence consequenceBefore,
            @Nullable Likelihood after,
            @Nullable Consequence then) {
        return new DpiaRiskFields(
                title,
                assessment,
                harm,
                cause,
                existing,
                before,
                consequenceBefore,
                after,
                then,
                acceptedBecause);
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if ((likelihood == null) != (consequence == null)) {
            var empty = likelihood == null ? "likelihood" : "consequence";
            problems.add(new Problem(empty, "dpia.grade-both"));
        }
        if ((likelihoodAfter == null) != (consequenceAfter == null)) {
            var empty = likelihoodAfter == null ? "likelihoodAfter" : "consequenceAfter";
            problems.add(new Problem(empty, "dpia.grade-both"));
        }
        return problems;
    }
}
