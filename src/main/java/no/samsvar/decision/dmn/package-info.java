/**
 * Decisions in the form that other engines read: DMN 1.3 (Decision Model and Notation) of the
 * Object Management Group. Knows no framework; only complete answers can be said in it.
 */
@NullMarked
package no.samsvar.decision.dmn;

import org.jspecify.annotations.NullMarked;
