/** The first page and the folder. */
@NullMarked
package no.samsvar.overview.web;

import org.jspecify.annotations.NullMarked;
