package no.samsvar.deviation.assessment;

import java.util.Arrays;
import java.util.List;
import no.samsvar.deviation.breach.Grade;
import no.samsvar.deviation.breach.RiskToPeople;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/** The risk to people, with reasons and by name who assessed it (DEV-07). */
@FormName("deviation.assessment")
public record RiskForm(
        @Nullable Grade riskGrade,
        @LongText @Nullable String riskReason,
        @Nullable String riskAssessors,
        @LongText @Nullable String riskUnlikelyBecause) {

    RiskToPeople risk() {
        return new RiskToPeople(riskGrade, riskReason, assessors());
    }

    private List<String> assessors() {
        return riskAssessors == null
                ? List.of()
                : Arrays.stream(riskAssessors.split("[,;]")).map(String::strip).toList();
    }
}
