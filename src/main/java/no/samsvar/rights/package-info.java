/**
 * The rights of those whom data are about (registrertes rettigheter): the notice to patients, made
 * from the record of processing, and the answers that people get. Sources: GDPR art. 12–15; 003 §
 * 7.2 and § 7.3; RGT-03…11.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "organisation",
            "register",
            "register :: web",
            "document",
            "document :: web",
            "processing"
        })
@NullMarked
package no.samsvar.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
