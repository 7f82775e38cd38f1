package no.samsvar.register.history.web;

import no.samsvar.register.Entry;
import no.samsvar.register.ValueText;
import no.samsvar.register.web.FactsView;

/** An entry as it stood. */
public record PastView(FactsView facts) {

    public Entry entry() {
        return facts.stored().entry();
    }

    public String state() {
        return words().state(entry().kind(), entry().status());
    }

    private ValueText words() {
        return facts.words();
    }
}
