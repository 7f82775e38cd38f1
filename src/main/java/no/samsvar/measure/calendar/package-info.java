/** A calendar that follows somebody's measures, by an address only they know and can take back. */
@NullMarked
package no.samsvar.measure.calendar;

import org.jspecify.annotations.NullMarked;
