/**
 * Says what a document is by what it says itself: Word, Excel and PDF are read, and what shows too
 * few signs is unknown. Source: issue 4 § 1.
 */
@NullMarked
package no.samsvar.filing.recognition;

import org.jspecify.annotations.NullMarked;
