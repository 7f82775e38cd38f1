/**
 * The rights of those whom data are about (registrertes rettigheter): the notice to patients, made
 * from the record of processing, and the cases of those who ask. Sources: GDPR art. 12–22; 003 §§
 * 7.2 to 7.5; RGT-03…19, RET-54…57.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "organisation",
            "register",
            "register :: web",
            "register :: reminder",
            "document",
            "document :: web",
            "processing",
            "supplier"
        })
@NullMarked
package no.samsvar.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
