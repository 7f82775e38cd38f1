/** What leaves about a case: the assessment, the reasoned no, and the points for a tender. */
@NamedInterface("report")
@NullMarked
package no.samsvar.dpia.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
