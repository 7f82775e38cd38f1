package no.samsvar.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The duty of secrecy (taushetsplikten), which everybody acknowledges before what they are given in
 * an organisation opens anything to them. Source: Normen 2.3; SEC-03.
 */
@Service
public class Secrecy {

    private final SecrecyRepository secrecy;

    Secrecy(SecrecyRepository secrecy) {
        this.secrecy = secrecy;
    }

    /** Whether the person who acts has been given something here and not acknowledged the duty. */
    @Transactional(readOnly = true)
    public boolean awaited() {
        return secrecy.awaited();
    }

    /** The person who acts knows the duty: what they are given in the organisation opens now. */
    @Transactional
    public void acknowledge() {
        secrecy.acknowledge();
    }

    /** Whether a role that the person who acts holds here is open to them. */
    @Transactional(readOnly = true)
    public boolean acknowledged() {
        return secrecy.acknowledged();
    }
}
