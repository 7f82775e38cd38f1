/** Kills of the program and of its database while several write, and what is there afterwards. */
@NullUnmarked
package no.samsvar.durability;

import org.jspecify.annotations.NullUnmarked;
