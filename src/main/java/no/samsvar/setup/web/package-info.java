/** The page that makes the first organisation. */
@NullMarked
package no.samsvar.setup.web;

import org.jspecify.annotations.NullMarked;
