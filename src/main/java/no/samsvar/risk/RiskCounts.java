package no.samsvar.risk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many risks and assessments wait for somebody. */
@Service
@Transactional(readOnly = true)
public class RiskCounts {

    private final RiskRepository risks;

    RiskCounts(RiskRepository risks) {
        this.risks = risks;
    }

    /** Open and graded as high. */
    public int high() {
        return risks.count(RiskLevel.HIGH);
    }

    /** Open and not graded. */
    public int ungraded() {
        return risks.count(RiskLevel.UNGRADED);
    }

    /** Assessments that are laid before those who approve. */
    public int ready() {
        return risks.ready();
    }
}
