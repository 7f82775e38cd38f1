package no.samsvar.setup.starter;

import java.util.List;
import no.samsvar.platform.content.Wording;

/**
 * Where a line is from.
 *
 * @param text the law, or the place in Normen
 * @param requirements the product's own requirements, such as {@code ROPA-04}
 */
public record Source(Wording text, List<String> requirements) {}
