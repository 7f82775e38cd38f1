/**
 * Steering documents and routines (styrende dokumenter og rutiner): drafted, approved version by
 * version, read and confirmed, gone through again in time. Sources: 003 § 4.1; 001 § 4.1; 004 §
 * 5.1; ORG-06…10, ORG-54, ORG-61.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "register",
            "register :: web",
            "register :: file",
            "register :: history",
            "register :: origin",
            "identity",
            "organisation",
            "document",
            "document :: web"
        })
@NullMarked
package no.samsvar.routine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
