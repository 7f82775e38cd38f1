package no.samsvar.hosting.web;

import gg.jte.generated.precompiled.Templates;
import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.samsvar.hosting.HostedOrganisations;
import no.samsvar.hosting.HostedTotals;
import no.samsvar.hosting.Hosting;
import no.samsvar.identity.FoundingLinks;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.health.Jobs;
import no.samsvar.platform.health.Release;
import no.samsvar.platform.mail.Letters;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Paging;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Puts the operator's page together. */
@Component
class OperatorPages {

    private static final int MEGABYTE = 1_000_000;

    private final HostedOrganisations organisations;
    private final Hosting hosting;
    private final FoundingLinks links;
    private final Jobs jobs;
    private final Letters letters;
    private final Texts texts;
    private final Languages languages;
    private final Templates templates;
    private final File data;

    OperatorPages(
            HostedOrganisations organisations,
            Hosting hosting,
            FoundingLinks links,
            Jobs jobs,
            Letters letters,
            Texts texts,
            Languages languages,
            Templates templates,
            @Value("${samsvar.data:data}") File data) {
        this.organisations = organisations;
        this.hosting = hosting;
        this.links = links;
        this.jobs = jobs;
        this.letters = letters;
        this.texts = texts;
        this.languages = languages;
        this.templates = templates;
        this.data = data;
    }

    View page(String words, int page, Form<InvitationForm> invitation, HttpStatus status) {
        var host = hosting.host();
        var totals = organisations.totals(words);
        var view =
                new OperatorView(
                        host.isPresent(),
                        letters.work(),
                        installation(),
                        words,
                        totals,
                        organisations.page(words, page),
                        paging(words, page, totals),
                        links.waiting(),
                        invitation);
        return Page.of(templates.hostingOperator(view), status);
    }

    private OperatorView.Installation installation() {
        return new OperatorView.Installation(
                Release.version(),
                hosting.databaseVersion(),
                jobs.late(),
                jobs.failing(),
                data.getUsableSpace() / MEGABYTE,
                hosting.open());
    }

    private Optional<Paging> paging(String words, int page, HostedTotals totals) {
        long last = Math.min((long) page * HostedOrganisations.PAGE, totals.matching());
        long first = (page - 1L) * HostedOrganisations.PAGE + 1;
        if (totals.matching() <= HostedOrganisations.PAGE || first > totals.matching()) {
            return Optional.empty();
        }
        var summary =
                texts.text(
                        languages.current(),
                        "hosting.organisations.shown",
                        first,
                        last,
                        totals.matching());
        return Optional.of(
                new Paging(
                        page > 1 ? Optional.of(href(words, page - 1)) : Optional.empty(),
                        last < totals.matching()
                                ? Optional.of(href(words, page + 1))
                                : Optional.empty(),
                        summary));
    }

    private static String href(String words, int page) {
        return OperatorController.PAGE
                + "?q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + "&page="
                + page;
    }
}
