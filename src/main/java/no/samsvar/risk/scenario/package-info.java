/**
 * The bank of scenarios that an assessment begins with. Source: 003 § 6.1 and its introduction;
 * RISK-01, RISK-08.
 */
@NamedInterface("scenario")
@NullMarked
package no.samsvar.risk.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
