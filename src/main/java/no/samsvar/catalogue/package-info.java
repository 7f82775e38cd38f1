/**
 * What the sources demand, and how the enterprise answers: checklists (sjekklister) with the text
 * answered to, noes that become measures or stand with a reason, and the catalogue of requirements
 * (krav). Sources: 003 §§ 3.3, 4.2, 4.4 and 7; 001 §§ 5.1 and 5.2; 004 § 1.3; CHK-01 to CHK-06,
 * CHK-51, ORG-05.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "register",
            "register :: web",
            "register :: history",
            "identity",
            "organisation",
            "document",
            "document :: web",
            "measure"
        })
@NullMarked
package no.samsvar.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
