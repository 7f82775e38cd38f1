package no.samsvar.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * What those who meet agree on about one scenario (003 § 6.1; RISK-09): its grades, what is done
 * already and, where more is needed, who does what by when.
 */
@FormName("risk.meeting")
public record MeetingForm(
        @Section("grade") @LongText @Nullable String existing,
        @Required Likelihood likelihood,
        @Required Consequence patients,
        @Required Consequence people,
        @Required Consequence enterprise,
        @Section("measure") @Nullable String measure,
        @LongText @Nullable String how,
        @ChosenFrom("people") @Nullable UUID owner,
        @Nullable LocalDate deadline,
        @Nullable Likelihood likelihoodAfter,
        @Nullable Consequence consequenceAfter,
        @Section("conclusion") @LongText @Nullable String acceptedBecause,
        @LongText @Nullable String conclusion)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (measure == null) {
            if (how != null || owner != null || deadline != null) {
                problems.add(new Problem("measure", "risk.meeting.which-measure"));
            }
        } else {
            if (owner == null) {
                problems.add(new Problem("owner", "risk.meeting.who"));
            }
            if (deadline == null) {
                problems.add(new Problem("deadline", "risk.meeting.when"));
            }
        }
        if ((likelihoodAfter == null) != (consequenceAfter == null)) {
            var empty = likelihoodAfter == null ? "likelihoodAfter" : "consequenceAfter";
            problems.add(new Problem(empty, "risk.grade-both"));
        }
        return problems;
    }

    RiskFields on(RiskFields before) {
        return new RiskFields(
                before.title(),
                before.assessment(),
                before.area(),
                before.threatens(),
                before.cause(),
                existing,
                likelihood,
                patients,
                people,
                enterprise,
                null,
                null,
                before.doingNothing(),
                likelihoodAfter,
                consequenceAfter,
                null,
                acceptedBecause,
                conclusion);
    }
}
