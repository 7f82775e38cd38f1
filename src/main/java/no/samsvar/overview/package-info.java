/**
 * What waits today, and the folder of the internal control (internkontroll) that one lays on the
 * table. Sources: 003 § 4.1; ORG-02, ORG-03, ORG-10.
 */
@ApplicationModule(allowedDependencies = {"platform", "register", "register :: web", "identity"})
@NullMarked
package no.samsvar.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
