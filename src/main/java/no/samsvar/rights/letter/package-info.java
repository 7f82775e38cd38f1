/**
 * Letters to people about their data, with blanks to fill in. Source: GDPR art. 15; RGT-12, RGT-13.
 */
@NullMarked
package no.samsvar.rights.letter;

import org.jspecify.annotations.NullMarked;
