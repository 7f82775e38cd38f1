package no.samsvar.setup;

import java.util.List;
import no.samsvar.identity.Links;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.start.StartNotice;
import org.springframework.stereotype.Component;

/** Tells whoever starts the program where to make the first organisation, while there is none. */
@Component
class SetUpNotice implements StartNotice {

    private final Organisations organisations;
    private final Links links;

    SetUpNotice(Organisations organisations, Links links) {
        this.organisations = organisations;
        this.links = links;
    }

    @Override
    public List<String> lines(String address) {
        return organisations.any()
                ? List.of()
                : List.of(
                        "Set it up within 24 hours at "
                                + address
                                + "/set-up/"
                                + links.toSetUp().text());
    }
}
