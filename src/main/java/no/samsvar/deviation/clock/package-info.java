/** Reminders before the 72 hours are over (GDPR art. 33(1)), each sent exactly once. */
@NullMarked
package no.samsvar.deviation.clock;

import org.jspecify.annotations.NullMarked;
