/** The page of who does what. */
@NullMarked
package no.samsvar.delegation.web;

import org.jspecify.annotations.NullMarked;
