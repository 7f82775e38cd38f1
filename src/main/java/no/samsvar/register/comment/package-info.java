/** What people say about an entry, and whom they tell. Source: DEV-01. */
@NamedInterface("comment")
@NullMarked
package no.samsvar.register.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
