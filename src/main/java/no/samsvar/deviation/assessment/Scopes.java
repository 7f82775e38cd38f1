package no.samsvar.deviation.assessment;

import no.samsvar.deviation.duty.DutyScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the enterprise says once of the laws and the network that it belongs to. */
@Service
@Transactional(readOnly = true)
public class Scopes {

    private static final DutyScope NOTHING_SAID = new DutyScope(null, null);

    private final ScopeRepository scopes;

    Scopes(ScopeRepository scopes) {
        this.scopes = scopes;
    }

    public DutyScope now() {
        return scopes.find().orElse(NOTHING_SAID);
    }

    @Transactional
    public void say(ScopeForm form) {
        scopes.store(form);
    }
}
