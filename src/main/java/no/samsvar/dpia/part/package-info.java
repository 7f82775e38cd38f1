/** The parts of an assessment that people write, each with a version of its own. */
@NamedInterface("part")
@NullMarked
package no.samsvar.dpia.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
