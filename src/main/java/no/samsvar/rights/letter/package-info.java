/**
 * Letters to people about their data, and to those who help us answer, with blanks to fill in.
 * Sources: GDPR arts. 12 and 15; RGT-01, RGT-12, RGT-13, RGT-16.
 */
@NullMarked
package no.samsvar.rights.letter;

import org.jspecify.annotations.NullMarked;
