/** The page that tells who did what to an entry, and how it stood at any past date. */
@NamedInterface("history-web")
@NullMarked
package no.samsvar.register.history.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
