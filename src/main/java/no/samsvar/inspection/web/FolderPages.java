package no.samsvar.inspection.web;

import java.util.List;
import no.samsvar.authorisation.Authorisation;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Role;
import no.samsvar.inspection.HandingsOut;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the folder's own page shows. */
@Service
@Transactional(readOnly = true)
class FolderPages {

    private final HandingsOut handingsOut;
    private final Authorisations authorisations;

    FolderPages(HandingsOut handingsOut, Authorisations authorisations) {
        this.handingsOut = handingsOut;
        this.authorisations = authorisations;
    }

    /**
     * @param wrong the key of what is wrong with the date; empty where nothing is
     */
    FolderView page(String asOf, String wrong) {
        return new FolderView(asOf, wrong, handingsOut.latest(), auditors());
    }

    private List<Authorisation> auditors() {
        return Permissions.has(Permission.AUTHORISATION_WRITE)
                ? authorisations.all().stream().filter(one -> one.role() == Role.AUDITOR).toList()
                : List.of();
    }
}
