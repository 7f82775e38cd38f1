/** The API of every register: what its pages can do, a program can do too, and how it is told. */
@NullMarked
package no.samsvar.register.web.api;

import org.jspecify.annotations.NullMarked;
