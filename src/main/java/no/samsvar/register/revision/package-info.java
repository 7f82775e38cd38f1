/**
 * An entry as it would be with some of its fields typed anew: what differs, what is wrong, and how
 * it is stored. What import and bulk edit have in common.
 */
@NullMarked
package no.samsvar.register.revision;

import org.jspecify.annotations.NullMarked;
