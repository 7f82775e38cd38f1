/**
 * Who does what here: authority and tasks that were delegated (delegering), everybody with their
 * roles and tasks, and who knows what of each technology (kompetanse). Sources: 003 § 4.1; 001 §
 * 4.1; ORG-11, ORG-53, ORG-56.
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
