/** What a case lacks, and what is decided of it: that it may start, or that none is needed. */
@NamedInterface("decision")
@NullMarked
package no.samsvar.dpia.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
