/**
 * Where an entry came from that an enterprise began with: the line of a content pack, its source
 * and who has checked it. Source: issue 4 § 1 (every line of starting content carries its source).
 */
@NamedInterface("origin")
@NullMarked
package no.samsvar.register.origin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
