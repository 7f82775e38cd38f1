/** What people say about an entry, and whom they tell. Source: DEV-01. */
@NullMarked
package no.samsvar.register.comment;

import org.jspecify.annotations.NullMarked;
