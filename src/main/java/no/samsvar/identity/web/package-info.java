/** Signing in and out, the own account, and the gate that every request passes. */
@NamedInterface("web")
@NullMarked
package no.samsvar.identity.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
