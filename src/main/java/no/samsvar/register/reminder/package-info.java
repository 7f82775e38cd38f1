/**
 * Reminders before a deadline of an entry is over, each sent exactly once. Sources: GDPR art. 12(3)
 * and 33(1).
 */
@NamedInterface("reminder")
@NullMarked
package no.samsvar.register.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
