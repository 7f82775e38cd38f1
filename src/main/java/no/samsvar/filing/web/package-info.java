/** Dropping documents in, and filing them, on pages and for programs. */
@NullMarked
package no.samsvar.filing.web;

import org.jspecify.annotations.NullMarked;
