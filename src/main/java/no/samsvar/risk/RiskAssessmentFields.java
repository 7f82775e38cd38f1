package no.samsvar.risk;

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
 * One assessment, with its limits and who took part (RISK-10, RISK-71). What it is of is linked to
 * it.
 *
 * @param scopeIn what is assessed
 * @param scopeOut what is not, and where that is assessed
 * @param others who took part without an account here
 * @param madeBy who made it, where it is a copy received from somebody else (RISK-53)
 * @param weighing what was weighed: the kind and amount of data, patient safety, threats, cost
 *     (RISK-57, RISK-65)
 * @param summary what came out of it (RISK-11)
 */
@FormName("risk_assessment")
public record RiskAssessmentFields(
        @Section("what") @Required String title,
        @Required @Listed Occasion occasion,
        @LongText @Nullable String scopeIn,
        @LongText @Nullable String scopeOut,
        @Section("who") @Listed @Nullable LocalDate assessedOn,
        @ChosenFrom("people") Set<UUID> participants,
        @Nullable String others,
        Set<Competence> competence,
        @Nullable String madeBy,
        @Section("conclusion") @LongText @Nullable String weighing,
        @LongText @Nullable String summary) {}
