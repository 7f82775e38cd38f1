/**
 * The words and dates people read, in bokmål, nynorsk and English; usable by pages, mail and
 * documents alike.
 */
@NullMarked
package no.samsvar.platform.text;

import org.jspecify.annotations.NullMarked;
