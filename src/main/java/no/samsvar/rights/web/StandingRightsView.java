package no.samsvar.rights.web;

import java.util.List;
import no.samsvar.rights.request.RequestKinds;
import no.samsvar.rights.request.StandingRight;

/**
 * What is to be respected on a processing's page.
 *
 * @param reads whether the reader may open the cases, which say whom it is about
 */
public record StandingRightsView(List<StandingRight> standing, boolean reads) {

    /** Where the case is; empty where the reader cannot see it. */
    public String href(StandingRight one) {
        return reads && !one.number().isEmpty() ? RequestKinds.REQUEST.path(one.request()) : "";
    }
}
