/**
 * Who knows their duty of secrecy: confidentiality declarations (taushetserklæringer) of employees,
 * temps and cleaners, and of suppliers' staff, also where the supplier keeps them; and who has
 * learnt what they need to know; small habits told month by month. Sources: 003 § 3.2, § 7.9; 001 §
 * 4.1; 004 § 2.3; TRN-01…04, TRN-51, SEC-01, SEC-03, SEC-07.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "register",
            "register :: web",
            "identity",
            "organisation",
            "document",
            "document :: web",
            "routine",
            "supplier"
        })
@NullMarked
package no.samsvar.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
