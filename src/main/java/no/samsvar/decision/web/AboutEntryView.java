package no.samsvar.decision.web;

import java.util.List;
import no.samsvar.decision.RulingFields;
import no.samsvar.decision.RulingKinds;
import no.samsvar.decision.content.Decision;
import no.samsvar.platform.text.Language;
import no.samsvar.register.Entry;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/** Decisions about an entry: made, and to be made. */
public record AboutEntryView(
        Entry entry,
        List<Stored<RulingFields>> made,
        List<Decision> fitting,
        Language language,
        ValueText words,
        boolean mayWrite) {

    public String href(Stored<RulingFields> ruling) {
        return RulingKinds.path(ruling.entry().id());
    }

    public String state(Stored<RulingFields> ruling) {
        return words.state(RulingKinds.RULING.name(), ruling.entry().status());
    }

    public String start(Decision decision) {
        return RulingKinds.ALL + "/" + decision.name() + "?about=" + entry.id();
    }
}
