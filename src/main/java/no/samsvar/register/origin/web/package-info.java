/** What an entry's page says of where it came from. */
@NullMarked
package no.samsvar.register.origin.web;

import org.jspecify.annotations.NullMarked;
