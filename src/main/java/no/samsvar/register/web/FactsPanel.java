package no.samsvar.register.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Component;

/** The fields of an entry; a register with pages of its own shows them its own way. */
@Component
class FactsPanel implements EntryPanel {

    private final RegisterKinds kinds;
    private final Reader reader;
    private final Templates templates;

    FactsPanel(RegisterKinds kinds, Reader reader, Templates templates) {
        this.kinds = kinds;
        this.reader = reader;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        var kind = kinds.named(stored.entry().kind());
        var words = reader.words(reader.choices(kind));
        var open = kinds.readable().stream().map(RegisterKind::name).collect(Collectors.toSet());
        return Optional.of(templates.registerFacts(new FactsView(stored, words, open)));
    }
}
