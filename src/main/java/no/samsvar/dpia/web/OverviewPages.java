package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.review.CaseChanges;
import no.samsvar.dpia.review.Unscreened;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Register;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all cases, and what waits. */
@Service("dpiaOverviewPages")
@Transactional(readOnly = true)
class OverviewPages {

    private final Register register;
    private final CaseChanges changes;
    private final Unscreened unscreened;
    private final Reader reader;

    OverviewPages(Register register, CaseChanges changes, Unscreened unscreened, Reader reader) {
        this.register = register;
        this.changes = changes;
        this.unscreened = unscreened;
        this.reader = reader;
    }

    DpiaOverviewView overview() {
        return new DpiaOverviewView(
                register.all(DPIA).stream()
                        .filter(it -> !it.entry().status().equals(DpiaKinds.ENDED))
                        .toList(),
                changes.open(),
                unscreened.waiting(),
                reader.peoplesWords(),
                Permissions.has(Permission.DPIA_WRITE));
    }
}
