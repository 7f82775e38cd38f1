/** Whose rows a thread may see, and who acts: set once at the edge, enforced by the database. */
@NullMarked
package no.samsvar.platform.organisationscope;

import org.jspecify.annotations.NullMarked;
