package no.samsvar.deviation.breach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All contact with the authority about one breach, earliest first. */
public record AuthorityReports(List<AuthorityReport> sent) {

    public static final AuthorityReports NONE = new AuthorityReports(List.of());

    public AuthorityReports {
        sent = sent.stream().sorted(Comparator.comparing(AuthorityReport::at)).toList();
    }

    /** When the authority first heard of it, in any form: what stops the clock. */
    public Optional<Instant> firstContact() {
        return sent.stream().findFirst().map(AuthorityReport::at);
    }

    /** Whether nothing more will follow. */
    public boolean areFinal() {
        return sent.stream().anyMatch(report -> report.phase() == ReportPhase.FINAL);
    }

    /** Codes of what does not fit together; empty when all does. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        for (int i = 0; i < sent.size(); i++) {
            var phase = sent.get(i).phase();
            if (i == 0 && phase == ReportPhase.FOLLOW_UP) {
                problems.add("reports.begin-with-follow-up");
            }
            if (i > 0 && phase == ReportPhase.INITIAL) {
                problems.add("reports.initial-twice");
            }
            if (i > 0 && sent.get(i - 1).phase() == ReportPhase.FINAL) {
                problems.add("reports.after-final");
            }
        }
        return problems;
    }
}
