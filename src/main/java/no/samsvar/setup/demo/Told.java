package no.samsvar.setup.demo;

import java.time.Instant;
import no.samsvar.setup.filling.Part;

/**
 * A step as it is told.
 *
 * @param base what moments in it are told from: when the deviation was reported
 */
record Told(Part step, Instant base) {

    Part of(String what) {
        return step.part(what);
    }
}
