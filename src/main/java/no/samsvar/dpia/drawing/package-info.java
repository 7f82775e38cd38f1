/**
 * The systematic description of a case, drawn from the record of processing and the systems: as it
 * was drawn, what has changed since, and the flow of data as a picture (GDPR art. 35 (7) a;
 * DPIA-65).
 */
@NamedInterface("drawing")
@NullMarked
package no.samsvar.dpia.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
