/**
 * Suppliers (leverandører) and systems: what they deliver, which data they meet, their likely role,
 * the agreement and whom to call. Sources: 003 § 4.1 and § 5.1, 004 § 1.6; SUP-21, SUP-51, ORG-12,
 * ORG-60.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "register", "identity", "organisation", "decision"})
@NullMarked
package no.samsvar.supplier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
