package no.samsvar.processing.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.processing.Activities;
import no.samsvar.processing.DataNeed;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.register.web.EntryPanel;
import no.samsvar.supplier.SupplierKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * On a system's page: the privacy and the security of what it is used for, with both sets of law.
 */
@Component
class SystemPanel implements EntryPanel {

    private static final int ORDER = 40;

    private final Activities activities;
    private final Names names;
    private final Templates templates;

    SystemPanel(Activities activities, Names names, Templates templates) {
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
        if (!stored.entry().kind().equals(SupplierKinds.SYSTEM.name())
                || !Permissions.has(Permission.PROCESSING_READ)) {
            return Optional.empty();
        }
        UUID system = stored.entry().id().value();
        var words = names.words(List.of());
        var using =
                activities.own().stream()
                        .filter(one -> one.fields().systems().contains(system))
                        .map(one -> activity(one, words))
                        .toList();
        return using.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.processingSystem(new SystemView(using)));
    }

    private static SystemView.Activity activity(Stored<ProcessingFields> stored, ValueText words) {
        var fields = stored.fields();
        var needs = fields.needs().stream().map(need -> need(need, words));
        return new SystemView.Activity(
                stored.entry().title(),
                ProcessingKinds.PROCESSING.path(stored.entry().id()),
                Stream.concat(needs, told(fields.limits(), fields.accuracy(), fields.information()))
                        .toList(),
                told(fields.technicalMeasures(), fields.organisationalMeasures()).toList());
    }

    private static String need(DataNeed need, ValueText words) {
        return words.one(need.category()) + ": " + need.reason();
    }

    private static Stream<String> told(@Nullable String... texts) {
        return Stream.of(texts).flatMap(Stream::ofNullable);
    }
}
