/**
 * Confirmation rounds: each owner says whether what the record tells of their activities is still
 * right. Source: issue 2 § 4.3, GDPR art. 5 (2) and 24 (1) (reviewed and updated).
 */
@NamedInterface("round")
@NullMarked
package no.samsvar.processing.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
