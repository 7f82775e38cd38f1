/** The risks to people in a case, with their measures, and the bank of scenarios for them. */
@NamedInterface("risk")
@NullMarked
package no.samsvar.dpia.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
