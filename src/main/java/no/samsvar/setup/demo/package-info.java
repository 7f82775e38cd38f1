/**
 * The examples that {@code --demo} shows: Normland Helsesenter with the people of 003, and Normland
 * kommune, made through the program's own actions with the clock moved.
 */
@NullMarked
package no.samsvar.setup.demo;

import org.jspecify.annotations.NullMarked;
