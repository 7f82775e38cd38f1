/** The points that a supplier may answer, out as a document and in again as proposals (CHK-03). */
@NullMarked
package no.samsvar.catalogue.exchange;

import org.jspecify.annotations.NullMarked;
