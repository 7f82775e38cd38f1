/**
 * Risk assessments (risikovurderinger, ROS): many small ones with one combined view, the scales and
 * the criteria of acceptance they are graded by, the scenarios to begin with, and what makes a new
 * assessment necessary. Sources: 003 §§ 6, 6.1; 001 §§ 4.1, 6.1; 004 §§ 4, 4.1; RISK-01 to RISK-14,
 * RISK-51 to RISK-73.
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
            "document :: web",
            "measure",
            "processing",
            "supplier"
        })
@NullMarked
package no.samsvar.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
