/** A routine's text: its marks read, compared word by word, taken out of a Word file. */
@NamedInterface("text")
@NullMarked
package no.samsvar.routine.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
