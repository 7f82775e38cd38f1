/**
 * What suppliers are asked to show of their staff's secrecy: their routine with a signed
 * confirmation, and the declarations they keep (004 § 2.3; SEC-06, SEC-07); and the text that
 * somebody signs (SEC-01).
 */
@NullMarked
package no.samsvar.training.secrecy;

import org.jspecify.annotations.NullMarked;
