package no.samsvar.deviation.web;

import no.samsvar.deviation.assessment.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the enterprise stands with its deviations. */
@Service
@Transactional(readOnly = true)
class StandingPages {

    private final Standing standing;

    StandingPages(Standing standing) {
        this.standing = standing;
    }

    StandingView overview(boolean mayMakePosters, boolean mayExport) {
        return new StandingView(standing.byUnit(), standing.due(), mayMakePosters, mayExport);
    }
}
