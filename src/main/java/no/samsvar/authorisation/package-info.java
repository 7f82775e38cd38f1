/**
 * Authorisation (autorisasjon): who may what in Samsvar, given with a reason and always with an
 * end, changed and taken away again. Sources: Normen 5.2 (access control), DEV-12.
 */
@ApplicationModule(allowedDependencies = {"identity", "organisation", "register"})
@NullMarked
package no.samsvar.authorisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
