package no.samsvar.processing.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.processing.Activities;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.Purpose;
import no.samsvar.processing.PurposeVersion;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** The purposes that a processing has had, once they have changed: art. 5 (1) (b). */
@Component
class PurposesPanel implements EntryPanel {

    private static final int ORDER = 30;

    private final Activities activities;
    private final Names names;
    private final Templates templates;

    PurposesPanel(Activities activities, Names names, Templates templates) {
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
        if (!(stored.fields() instanceof ProcessingFields) || stored.entry().version() == 0) {
            return Optional.empty();
        }
        var versions = activities.purposes(stored.entry().id());
        if (versions.size() < 2) {
            return Optional.empty();
        }
        var words = names.words(List.of(names.people()));
        var told = versions.stream().map(one -> version(one, words)).toList();
        return Optional.of(templates.processingPurposes(new PurposesView(told)));
    }

    private static PurposesView.Version version(PurposeVersion one, ValueText words) {
        return new PurposesView.Version(
                one.from(),
                words.name(one.by()),
                one.purposes().stream().map(purpose -> purpose(purpose, words)).toList());
    }

    private static String purpose(Purpose purpose, ValueText words) {
        var law = purpose.nationalLaw();
        var basis =
                Stream.of(
                                purpose.bases().stream().map(words::one),
                                purpose.conditions().stream().map(words::one),
                                Stream.ofNullable(law))
                        .flatMap(part -> part)
                        .collect(Collectors.joining("; "));
        return basis.isEmpty() ? purpose.purpose() : purpose.purpose() + ": " + basis;
    }
}
