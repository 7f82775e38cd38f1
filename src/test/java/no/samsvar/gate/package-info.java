/** Checks of the whole that hold for every room: structure, database, requirements. */
@NullUnmarked
package no.samsvar.gate;

import org.jspecify.annotations.NullUnmarked;
