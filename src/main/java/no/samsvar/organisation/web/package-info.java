/** The organisation's own pages: what it is, its legal persons and its units. */
@NullMarked
package no.samsvar.organisation.web;

import org.jspecify.annotations.NullMarked;
