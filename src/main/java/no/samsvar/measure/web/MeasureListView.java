package no.samsvar.measure.web;

import java.time.LocalDate;
import java.util.List;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.platform.Time;
import no.samsvar.platform.web.Page;
import no.samsvar.register.Entry;
import no.samsvar.register.ValueText;

/** The measures for an entry, on its page. */
public record MeasureListView(
        List<Entry> measures, ValueText words, String newHref, boolean mayWrite) {

    public String href(Entry measure) {
        return MeasureKinds.MEASURE.path(measure.id());
    }

    public String state(Entry measure) {
        return words.state(measure.kind(), measure.status());
    }

    public String owner(Entry measure) {
        return words.name(measure.ownerId());
    }

    /** Its deadline; empty for one that is over. */
    public String due(Entry measure) {
        return measure.dueAt() == null
                ? ""
                : Page.date(LocalDate.ofInstant(measure.dueAt(), Time.OSLO));
    }
}
