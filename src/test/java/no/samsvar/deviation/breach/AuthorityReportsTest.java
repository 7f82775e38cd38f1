package no.samsvar.deviation.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorityReportsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @Test
    void aPhoneCallIsFirstContactToo() {
        var written = report(ReportPhase.FINAL, 26, ContactForm.ALTINN);
        var call = report(ReportPhase.INITIAL, 2, ContactForm.PHONE);
        var reports = new AuthorityReports(List.of(written, call));
        assertThat(reports.firstContact()).contains(NOON.plus(Duration.ofHours(2)));
        assertThat(reports.sent()).containsExactly(call, written);
        assertThat(reports.areFinal()).isTrue();
        assertThat(reports.problems()).isEmpty();
    }

    @Test
    void noContactStopsNothing() {
        assertThat(AuthorityReports.NONE.firstContact()).isEmpty();
        assertThat(AuthorityReports.NONE.areFinal()).isFalse();
        assertThat(AuthorityReports.NONE.problems()).isEmpty();
    }

    @Test
    void aReportMayComeInPhases() {
        var reports =
                new AuthorityReports(
                        List.of(
                                report(ReportPhase.INITIAL, 1, ContactForm.ALTINN),
                                report(ReportPhase.FOLLOW_UP, 80, ContactForm.EMAIL),
                                report(ReportPhase.FOLLOW_UP, 90, ContactForm.LETTER)));
        assertThat(reports.areFinal()).isFalse();
        assertThat(reports.problems()).isEmpty();
    }

    @Test
    void phasesThatDoNotFitTogetherAreNamed() {
        assertThat(problems(ReportPhase.FOLLOW_UP)).containsExactly("reports.begin-with-follow-up");
        assertThat(problems(ReportPhase.INITIAL, ReportPhase.INITIAL))
                .containsExactly("reports.initial-twice");
        assertThat(problems(ReportPhase.FINAL, ReportPhase.FOLLOW_UP))
                .containsExactly("reports.after-final");
        assertThat(problems(ReportPhase.FINAL)).isEmpty();
    }

    private static List<String> problems(ReportPhase... phases) {
        var sent = new ArrayList<AuthorityReport>();
        for (var phase : phases) {
            sent.add(report(phase, sent.size(), ContactForm.OTHER));
        }
        return new AuthorityReports(sent).problems();
    }

    private static AuthorityReport report(ReportPhase phase, int hours, ContactForm form) {
        return new AuthorityReport(phase, NOON.plus(Duration.ofHours(hours)), form, null);
    }
}
