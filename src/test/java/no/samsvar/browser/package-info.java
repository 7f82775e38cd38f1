/** Looks at pages in a real browser: what is read, what overflows, what a screen reader is told. */
@NullUnmarked
package no.samsvar.browser;

import org.jspecify.annotations.NullUnmarked;
