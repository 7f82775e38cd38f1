package no.samsvar.risk.web;

import java.util.List;
import no.samsvar.register.Entry;
import no.samsvar.register.ValueText;
import no.samsvar.risk.RiskKinds;

/** The assessments of an entry; none is told too (RISK-55). */
public record SubjectView(Entry entry, List<Entry> assessments, ValueText words) {

    public String href(Entry assessment) {
        return RiskKinds.ASSESSMENT.path(assessment.id());
    }

    public String state(Entry assessment) {
        return words.state(assessment.kind(), assessment.status());
    }
}
