package no.samsvar.risk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of what waits.
 *
 * @param chosen those it is said of
 * @param assessment where they are assessed
 * @param reason why they need no assessment
 */
@FormName("risk.occasion")
public record OccasionForm(
        @Required @ChosenFrom("risk-occasions") Set<UUID> chosen,
        @ChosenFrom("risk_assessment") @Nullable UUID assessment,
        @LongText @Nullable String reason)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if ((assessment == null) == (reason == null)) {
            problems.add(new Problem("assessment", "risk.occasion.one-of-two"));
        }
        return problems;
    }
}
