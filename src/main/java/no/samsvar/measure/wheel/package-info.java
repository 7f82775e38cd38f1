/** The annual wheel (årshjul): the recurring tasks of a year, month by month (ORG-06). */
@NullMarked
package no.samsvar.measure.wheel;

import org.jspecify.annotations.NullMarked;
