/** Choosing who alone may see an entry. Source: DEV-01 (about a colleague or the manager). */
@NullMarked
package no.samsvar.register.restriction.web;

import org.jspecify.annotations.NullMarked;
