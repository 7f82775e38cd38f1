package no.samsvar.hosting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of this installation, as figures for whoever runs it. */
@Service
public class HostedOrganisations {

    /** As many as a page of the list holds. */
    public static final int PAGE = 50;

    private final HostedOrganisationRepository organisations;
    private final Clock clock;
    private final NewId ids;

    HostedOrganisations(HostedOrganisationRepository organisations, Clock clock, NewId ids) {
        this.organisations = organisations;
        this.clock = clock;
        this.ids = ids;
    }

    /** Those whose name holds the words, a page of them by name. */
    @Transactional(readOnly = true)
    public List<HostedOrganisation> page(String words, int page) {
        return organisations.page(words.strip(), (page - 1) * PAGE, PAGE);
    }

    @Transactional(readOnly = true)
    public HostedTotals totals(String words) {
        return organisations.totals(words.strip());
    }

    @Transactional(readOnly = true)
    public HostedOrganisation find(UUID id) {
        return organisations.find(id).orElseThrow(NotFound::new);
    }

    /** Keeps its people out from their next request on; all that is theirs stays as it is. */
    @Transactional
    public void close(UUID organisation, String reason) {
        try {
            organisations.close(organisation, ids.next(), reason.strip(), clock.instant());
        } catch (DataIntegrityViolationException e) {
            throw new NotFound();
        }
    }

    /** Lets them in again. */
    @Transactional
    public void open(UUID organisation) {
        if (!organisations.open(organisation, clock.instant())) {
            throw new NotFound();
        }
    }

    /** Those of the person who asks that are closed now. */
    @Transactional(readOnly = true)
    public List<Closed> mine() {
        return organisations.mine();
    }
}
