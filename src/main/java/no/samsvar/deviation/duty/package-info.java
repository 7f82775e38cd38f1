/**
 * Other authorities' duties to be told (meldeplikter), each on its own: a no to one says nothing of
 * the others. Pure rules; proposals until a lawyer has checked them. Sources stand with each.
 */
@NamedInterface("duty")
@NullMarked
package no.samsvar.deviation.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
