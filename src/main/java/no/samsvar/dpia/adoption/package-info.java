/**
 * Handing a case to others and taking one in: each part that is taken over lies beside what is said
 * here, and is nobody's own until somebody has said it.
 */
@NamedInterface("adoption")
@NullMarked
package no.samsvar.dpia.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
