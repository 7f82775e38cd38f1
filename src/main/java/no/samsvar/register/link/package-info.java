/**
 * How entries belong together, by a named relation. Source: DEV-40 (repeated deviations are
 * linked).
 */
@NamedInterface("link")
@NullMarked
package no.samsvar.register.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
