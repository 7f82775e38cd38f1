package no.samsvar.processing.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** Hands each processor of an activity the line that its own record is compared with. */
@Component
class HandOverPanel implements EntryPanel {

    private static final int ORDER = 40;

    private final Names names;
    private final Templates templates;

    HandOverPanel(Names names, Templates templates) {
        this.names = names;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        if (!(stored.fields() instanceof ProcessingFields fields)
                || fields.processors().isEmpty()
                || !Permissions.has(Permission.EXPORT)) {
            return Optional.empty();
        }
        var words = names.words(List.of(stored), List.of(), List.of());
        var processors =
                fields.processors().stream()
                        .map(
                                id ->
                                        new HandOverView.Processor(
                                                words.name(id),
                                                "/processing/%s/processors/%s.xlsx"
                                                        .formatted(stored.entry().id(), id)))
                        .toList();
        return Optional.of(templates.processingHandOver(new HandOverView(processors)));
    }
}
