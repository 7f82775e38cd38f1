/** What makes a case due again, and what waits to be screened (GDPR art. 35 (11); DPIA-51). */
@NamedInterface("review")
@NullMarked
package no.samsvar.dpia.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
