/**
 * Places and rooms (steder og rom): where people work and patients wait, and how each is kept
 * closed. Sources: 003 § 7.6 (physical safety); DEV-02 (an open window is a deviation at a place).
 */
@ApplicationModule(allowedDependencies = {"platform", "register", "identity"})
@NullMarked
package no.samsvar.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
