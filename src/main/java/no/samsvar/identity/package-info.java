/**
 * Persons, how they sign in, their sessions, and what a role lets them do. Sources: Normen 5.2
 * (access control), 001 on authentication; passwords follow NSM's and NIST SP 800-63B's advice:
 * long, without rules of composition.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.samsvar.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
