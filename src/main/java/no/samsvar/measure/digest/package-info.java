/**
 * Tells people by mail what waits for them: at most once a week in a small enterprise, once a day
 * in a large one, and never what it is about.
 */
@NullMarked
package no.samsvar.measure.digest;

import org.jspecify.annotations.NullMarked;
