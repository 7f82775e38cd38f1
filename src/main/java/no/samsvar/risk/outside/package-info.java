/**
 * What stands outside the management of security and privacy though it handles personal data:
 * systems and processing activities compared with each other, with who answers for them and with
 * the assessments of risk. Source: 004 § 5.1; ORG-62.
 */
@NullMarked
package no.samsvar.risk.outside;

import org.jspecify.annotations.NullMarked;
