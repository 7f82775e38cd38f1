/**
 * Assessments of what a processing means for people (personvernkonsekvensvurdering, DPIA): the
 * screening, the assessment with its parts, the supplier's contribution, prior consultation, the
 * decision and the review. Sources: GDPR art. 35 and 36; 001 § 6.3; 004 § 4.2; 002 step 4 d;
 * DPIA-01 to DPIA-74.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "organisation",
            "register",
            "register :: web",
            "register :: history",
            "document",
            "document :: web",
            "measure",
            "processing",
            "supplier",
            "risk"
        })
@NullMarked
package no.samsvar.dpia;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
