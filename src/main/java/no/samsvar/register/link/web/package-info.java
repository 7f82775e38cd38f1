/** Links on an entry's page. */
@NullMarked
package no.samsvar.register.link.web;

import org.jspecify.annotations.NullMarked;
