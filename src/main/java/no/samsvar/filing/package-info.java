/**
 * Documents that an enterprise had before: dropped in, recognised by what they say, and filed where
 * they belong. Source: issue 4 § 1; ORG-10 (the parts of the internal control's documents).
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "organisation",
            "register",
            "register :: exchange",
            "register :: file",
            "register :: link",
            "register :: web",
            "supplier",
            "training",
            "routine",
            "routine :: text",
            "measure",
            "risk",
            "processing",
            "deviation"
        })
@NullMarked
package no.samsvar.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
