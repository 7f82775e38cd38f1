/** The picture of all risks together, and what leaves as a document (RISK-04, RISK-11). */
@NullMarked
package no.samsvar.risk.report;

import org.jspecify.annotations.NullMarked;
