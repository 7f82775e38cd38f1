/**
 * Finds and masks Norwegian person numbers (fødselsnummer, D-, H- and FH-number) in free text, so
 * that none stays where nobody asked for one. Sources: folkeregisterforskriften ch. 2, KITH
 * 1001:2010 (H- and FH-numbers), the Tax Administration's rules for the series from 2032.
 */
@NullMarked
package no.samsvar.platform.personnumber;

import org.jspecify.annotations.NullMarked;
