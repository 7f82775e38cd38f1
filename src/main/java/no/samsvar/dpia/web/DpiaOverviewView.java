package no.samsvar.dpia.web;

import java.util.List;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.review.CaseChange;
import no.samsvar.register.Entry;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/**
 * All cases that are not ended, and what waits.
 *
 * @param waiting what nobody has screened
 */
public record DpiaOverviewView(
        List<Stored<DpiaFields>> cases,
        List<CaseChange> changes,
        List<Entry> waiting,
        ValueText words,
        boolean mayWrite) {

    public String href(Stored<?> one) {
        return DpiaKinds.DPIA.path(one.entry().id());
    }

    public String state(Stored<?> one) {
        return words.state(one.entry().kind(), one.entry().status());
    }

    /** Whether something of it has changed since it was decided. */
    public boolean due(Stored<?> one) {
        return changes.stream().anyMatch(it -> it.dpia().equals(one.entry().id()));
    }

    /** What the title of a waiting one leads to. */
    public String source(Entry one) {
        return "/registers/" + one.kind() + "/" + one.id();
    }
}
