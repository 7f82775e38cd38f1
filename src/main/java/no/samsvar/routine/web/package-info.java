/** Pages of steering documents and routines. */
@NullMarked
package no.samsvar.routine.web;

import org.jspecify.annotations.NullMarked;
