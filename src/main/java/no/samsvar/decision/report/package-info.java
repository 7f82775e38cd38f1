/** A decision as a document to lay in the case. */
@NullMarked
package no.samsvar.decision.report;

import org.jspecify.annotations.NullMarked;
