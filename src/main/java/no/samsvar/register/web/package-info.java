/** Pages and API of every register. */
@NamedInterface("web")
@NullMarked
package no.samsvar.register.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
