package no.samsvar.hosting.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.hosting.HostedOrganisation;
import no.samsvar.hosting.HostedTotals;
import no.samsvar.identity.FoundingLink;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Paging;

/**
 * The operator's page.
 *
 * @param named whether it is said who runs the installation
 * @param mails whether an invitation can be mailed
 * @param words what is searched for
 */
public record OperatorView(
        boolean named,
        boolean mails,
        Installation installation,
        String words,
        HostedTotals totals,
        List<HostedOrganisation> organisations,
        Optional<Paging> paging,
        List<FoundingLink> invitations,
        Form<InvitationForm> invitation) {

    /**
     * How the program fares.
     *
     * @param release the program's version; empty where somebody runs their own build
     * @param late jobs that have been due for five minutes and are not begun
     * @param failing jobs that failed the last time
     */
    public record Installation(
            Optional<String> release,
            String database,
            long late,
            long failing,
            long freeMegabytes,
            boolean signUp) {

        /** Below this much room one should act. */
        private static final long LITTLE_ROOM = 2_000;

        public boolean well() {
            return late == 0 && failing == 0 && freeMegabytes >= LITTLE_ROOM;
        }
    }
}
