/**
 * One installation for many organisations: who runs it (driftsansvarlig), who is let in, and how
 * much there is. Whoever runs it is of no organisation and sees none of their rows. Sources: GDPR
 * art. 28 (processor), Normen 5.8; docs/adr/004-an-operator-sees-figures.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "identity :: web",
            "organisation",
            "register",
            "supplier"
        })
@NullMarked
package no.samsvar.hosting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
