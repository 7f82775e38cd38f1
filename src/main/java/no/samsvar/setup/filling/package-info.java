/**
 * What files of content tell, filled into the program's own forms: by the examples, and by what an
 * enterprise starts with.
 */
@NullMarked
package no.samsvar.setup.filling;

import org.jspecify.annotations.NullMarked;
