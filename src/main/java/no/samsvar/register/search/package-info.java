/** Search over every register, in Norwegian. Sources: none of law; the figures are in DESIGN.md. */
@NullMarked
package no.samsvar.register.search;

import org.jspecify.annotations.NullMarked;
