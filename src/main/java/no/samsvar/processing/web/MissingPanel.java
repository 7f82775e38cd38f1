package no.samsvar.processing.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.view.Input;
import no.samsvar.processing.Activities;
import no.samsvar.processing.Completeness;
import no.samsvar.processing.Missing;
import no.samsvar.processing.MissingWords;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** What art. 30 still lacks in an activity, at the top of its page. */
@Component
class MissingPanel implements EntryPanel {

    private static final int ORDER = 10;

    private final Activities activities;
    private final Names names;
    private final Templates templates;

    MissingPanel(Activities activities, Names names, Templates templates) {
        this.activities = activities;
        this.names = names;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        if (!Activities.has(stored.entry())) {
            return Optional.empty();
        }
        var words = names.words(List.of());
        var lines =
                Completeness.of(stored, activities.leftOut()).stream()
                        .map(missing -> line(missing, stored, words))
                        .toList();
        return Optional.of(templates.processingMissing(new MissingView(lines)));
    }

    private static MissingView.Line line(Missing missing, Stored<?> stored, ValueText words) {
        var entry = stored.entry();
        var href =
                "/registers/%s/%s/edit#%s"
                        .formatted(entry.kind(), entry.id(), Input.id(missing.point().field()));
        return new MissingView.Line(
                MissingWords.of(missing, words),
                Permissions.has(Permission.PROCESSING_WRITE)
                        ? Optional.of(href)
                        : Optional.empty());
    }
}
