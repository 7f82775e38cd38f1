/**
 * Deviations (avvik): reported by anyone, assessed, told on to those who must know, and learnt
 * from. Sources: GDPR arts. 33 and 34; Normen's guide for small enterprises § 4.5.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "register",
            "register :: web",
            "register :: link",
            "register :: file",
            "register :: reminder",
            "identity",
            "organisation",
            "place",
            "document",
            "document :: web",
            "risk",
            "risk :: occasion"
        })
@NullMarked
package no.samsvar.deviation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
