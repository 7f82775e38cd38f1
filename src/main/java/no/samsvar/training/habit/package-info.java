/**
 * A small habit of security for each month, told on Today until its reader puts it away. Source:
 * 003 § 7.9; TRN-04.
 */
@NullMarked
package no.samsvar.training.habit;

import org.jspecify.annotations.NullMarked;
