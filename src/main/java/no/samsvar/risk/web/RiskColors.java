package no.samsvar.risk.web;

import no.samsvar.risk.RiskLevel;

/** The colour beside a level's word; never instead of it. */
final class RiskColors {

    private RiskColors() {}

    static String of(RiskLevel level) {
        return switch (level) {
            case HIGH -> "danger";
            case MEDIUM -> "warning";
            case LOW -> "success";
            case UNGRADED -> "neutral";
        };
    }
}
