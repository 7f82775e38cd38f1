/**
 * From the command line to a running program: options, data folder, database, and one clear line
 * for whatever is in the way.
 */
@NullMarked
package no.samsvar.platform.start;

import org.jspecify.annotations.NullMarked;
