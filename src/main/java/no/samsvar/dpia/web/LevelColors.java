package no.samsvar.dpia.web;

import no.samsvar.risk.RiskLevel;

/** The colour of a level's tag; the level is always told in words as well. */
final class LevelColors {

    private LevelColors() {}

    static String of(RiskLevel level) {
        return switch (level) {
            case HIGH -> "danger";
            case MEDIUM -> "warning";
            case LOW -> "success";
            case UNGRADED -> "neutral";
        };
    }
}
