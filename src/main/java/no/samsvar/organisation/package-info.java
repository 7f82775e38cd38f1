/**
 * The enterprise (virksomhet) itself: its legal persons, units and the people who hold a role in
 * it. Sources: Normen 3.2 (who is responsible), ORG-11 (overview of employees and functions).
 */
@ApplicationModule(allowedDependencies = {"identity"})
@NullMarked
package no.samsvar.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
