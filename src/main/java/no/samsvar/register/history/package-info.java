/** What an entry's history tells of tables that a register adds to its own. Source: DEV-01. */
@NamedInterface("history")
@NullMarked
package no.samsvar.register.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
