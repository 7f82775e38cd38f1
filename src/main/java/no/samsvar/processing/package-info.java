/**
 * The record of processing activities (behandlingsprotokoll): what an enterprise does with personal
 * data as controller (GDPR art. 30 (1)) and for others as processor (30 (2)), and what the record
 * still lacks. Sources: 003 § 2 and § 3.4, 001 § 4.1, 004 § 5.2; ROPA-01 to ROPA-54, PBD-06.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "audit",
            "identity",
            "organisation",
            "register",
            "register :: web",
            "register :: exchange",
            "register :: history",
            "register :: origin",
            "document",
            "document :: web",
            "supplier",
            "decision"
        })
@NullMarked
package no.samsvar.processing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
