/**
 * Who does what here: authority and tasks that were delegated (delegering), and everybody with
 * their roles and tasks. Sources: 003 § 4.1; 001 § 4.1; ORG-11, ORG-53.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "register",
            "register :: web",
            "identity",
            "organisation",
            "measure"
        })
@NullMarked
package no.samsvar.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
