/** The register's pages in a browser. */
@NullMarked
package no.samsvar.register.web;

import org.jspecify.annotations.NullMarked;
