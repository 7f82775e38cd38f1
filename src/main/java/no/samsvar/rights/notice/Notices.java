package no.samsvar.rights.notice;

import no.samsvar.document.Document;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.ValueText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notice as the record makes it now: the room's door. */
@Service
@Transactional(readOnly = true)
public class Notices {

    private final Gathering gathering;
    private final SettingsRepository settings;
    private final Organisations organisations;

    Notices(Gathering gathering, SettingsRepository settings, Organisations organisations) {
        this.gathering = gathering;
        this.settings = settings;
        this.organisations = organisations;
    }

    /** Where everybody can read the notice of an organisation that has opened it. */
    public static String path(OrganisationId organisation) {
        return "/patient-notice/" + organisation.value();
    }

    public NoticeFacts facts() {
        return gathering.facts();
    }

    /** Words that know what the notice names. */
    public ValueText words(NoticeFacts facts, Language language) {
        return gathering.words(facts, language);
    }

    public Reading reading(NoticeFacts facts, Shape shape, Language language) {
        return NoticeReading.of(facts, shape, words(facts, language));
    }

    /** As it would be handed out, with what says that nobody has approved it. */
    public Document draft(Shape shape, Language language) {
        var facts = facts();
        var words = words(facts, language);
        return NoticeDocument.draft(
                NoticeReading.of(facts, shape, words), facts, shape, language, words);
    }

    public Settings settings() {
        return settings.settings();
    }

    @Transactional
    public void say(int version, SettingsForm form) {
        settings.save(version, form);
    }

    /** One of those about patients; {@link NotFound} for others. */
    public NoticeActivity activity(EntryId id) {
        return facts().activities().stream()
                .filter(one -> one.stored().entry().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void say(EntryId id, int version, ActivityForm form) {
        activity(id);
        settings.save(id, version, form);
    }

    /** Takes what is likely of where data come from, wherever nobody has said it. */
    @Transactional
    public int takeLikelyOrigins() {
        var untold = facts().standing().stream().filter(one -> !one.said().tellsOrigin()).toList();
        for (var one : untold) {
            var likely = one.said().from(Origin.likely(one.fields()));
            settings.save(one.stored().entry().id(), one.version(), likely);
        }
        return untold.size();
    }

    /** Whether everybody can read the newest edition. */
    public boolean open() {
        return settings.open();
    }

    /** From now on nobody can read it who is not signed in. */
    @Transactional
    public void close() {
        settings.open(false);
    }

    Language language() {
        return organisations.current().language();
    }
}
