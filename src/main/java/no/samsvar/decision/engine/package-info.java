/**
 * Decides by ordered rules over answers of which some are not known: says the outcome, or what to
 * ask next, and what would change it. Knows no texts, no files and no framework.
 */
@NullMarked
package no.samsvar.decision.engine;

import org.jspecify.annotations.NullMarked;
