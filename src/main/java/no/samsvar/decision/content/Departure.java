package no.samsvar.decision.content;

import no.samsvar.platform.content.Wording;

/**
 * That one may decide otherwise than the rules say.
 *
 * @param allowed under what conditions
 * @param by who may let it stand
 * @param advice whether the privacy officer is asked first
 */
public record Departure(Wording allowed, By by, boolean advice) {

    /** Who may let a departure stand. */
    public enum By {
        /** Whoever answers the questions, with a reason. */
        ASSESSOR,
        MANAGER
    }
}
