package no.samsvar.deviation.closing;

import no.samsvar.deviation.breach.AuthorityReports;
import no.samsvar.deviation.breach.BreachClock;
import no.samsvar.deviation.breach.Decision;
import no.samsvar.deviation.notice.NoticeStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where the privacy part stands.
 *
 * @param delayReason why the first contact came after 72 hours
 * @param notReported the decision to report nothing, where that is the outcome
 */
public record BreachFacts(
        Decision decision,
        BreachClock clock,
        AuthorityReports reports,
        @Nullable String delayReason,
        @Nullable NotReported notReported,
        NoticeStatus notice) {}
