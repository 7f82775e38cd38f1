package no.samsvar.rights.notice;

import java.util.Optional;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.text.Language;
import org.springframework.stereotype.Service;

/**
 * The newest edition for people without an account, where the enterprise has opened it. One that is
 * not open is answered like one that does not exist.
 */
@Service
public class OpenNotices {

    private final EditionRepository editions;
    private final SettingsRepository settings;
    private final Organisations organisations;
    private final ScopedWork work;

    OpenNotices(
            EditionRepository editions,
            SettingsRepository settings,
            Organisations organisations,
            ScopedWork work) {
        this.editions = editions;
        this.settings = settings;
        this.organisations = organisations;
        this.work = work;
    }

    /** An edition that everybody may read. */
    public record OpenNotice(String organisation, Edition edition, Reading reading) {}

    public Optional<OpenNotice> read(OrganisationId organisation, Shape shape, Language language) {
        return work.read(
                Scope.ofOrganisation(organisation),
                () ->
                        newest().flatMap(
                                        edition ->
                                                editions.reading(edition.number(), shape, language)
                                                        .map(
                                                                reading ->
                                                                        new OpenNotice(
                                                                                organisations
                                                                                        .current()
                                                                                        .name(),
                                                                                edition,
                                                                                reading))));
    }

    public Optional<byte[]> pdf(OrganisationId organisation, Shape shape, Language language) {
        return work.read(
                Scope.ofOrganisation(organisation),
                () -> newest().flatMap(one -> editions.pdf(one.number(), shape, language)));
    }

    private Optional<Edition> newest() {
        return settings.open() ? editions.newest() : Optional.empty();
    }
}
