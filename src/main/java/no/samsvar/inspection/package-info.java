/**
 * The inspector's folder (mappen til tilsynet): everything as one file that is read without
 * Samsvar, who took it out, what an auditor has looked at, and the paper kit for downtime
 * (nøddriftsperm). Sources: 003 § 4.1 (the internal control is documented and at hand), issue 3 §
 * 7.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "identity",
            "organisation",
            "authorisation",
            "register",
            "register :: web",
            "register :: file",
            "register :: history-web",
            "document",
            "document :: web",
            "supplier"
        })
@NullMarked
package no.samsvar.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
