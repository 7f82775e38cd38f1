/**
 * Measures (tiltak) whatever they come from, each with an owner and a deadline, and the recurring
 * tasks of the annual wheel (årshjul). Sources: 003 § 4.1 (a systematic year), § 4.3 (action
 * plans), § 6.1 (measure list); RISK-13, REV-10, ORG-06.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "register",
            "register :: web",
            "register :: link",
            "identity",
            "organisation",
            "document",
            "document :: web"
        })
@NullMarked
package no.samsvar.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
