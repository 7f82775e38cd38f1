package no.samsvar.register.link.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.samsvar.identity.Permissions;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Stored;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import no.samsvar.register.link.web.LinksView.LinkRow;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** What an entry belongs together with, on its page. */
@Component
class LinksPanel implements EntryPanel {

    private final Links links;
    private final RegisterKinds kinds;
    private final Templates templates;

    LinksPanel(Links links, RegisterKinds kinds, Templates templates) {
        this.links = links;
        this.kinds = kinds;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        var kind = kinds.named(stored.entry().kind());
        boolean mayWrite = Permissions.has(kind.write());
        var rows =
                links.of(stored.entry().id()).stream()
                        .filter(link -> link.outward() || link.relation() != Relation.ADDRESSES)
                        .map(link -> new LinkRow(link, kinds.named(link.other().kind())))
                        .toList();
        if (rows.isEmpty() && !mayWrite) {
            return Optional.empty();
        }
        var path = kind.path(stored.entry().id()) + "/links";
        return Optional.of(templates.registerLinks(new LinksView(rows, path, mayWrite)));
    }
}
