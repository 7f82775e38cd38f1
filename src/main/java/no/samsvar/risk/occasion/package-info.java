/** What makes an assessment necessary, and whether it was made (RISK-03, RISK-55, RISK-69). */
@NamedInterface("occasion")
@NullMarked
package no.samsvar.risk.occasion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
