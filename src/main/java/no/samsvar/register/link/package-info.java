/**
 * How entries belong together, by a named relation. Source: DEV-40 (repeated deviations are
 * linked).
 */
@NullMarked
package no.samsvar.register.link;

import org.jspecify.annotations.NullMarked;
