/** Files on an entry's page. */
@NullMarked
package no.samsvar.register.file.web;

import org.jspecify.annotations.NullMarked;
