/** The page that the search field leads to. */
@NullMarked
package no.samsvar.register.search.web;

import org.jspecify.annotations.NullMarked;
