/**
 * The supplier's contribution to a case: questions that are answered at an address which only
 * whoever has the link knows (GDPR art. 28 (3) f; DPIA-01, DPIA-72, DPIA-73).
 */
@NamedInterface("contribution")
@NullMarked
package no.samsvar.dpia.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
