/**
 * By when somebody who asks must have an answer: pure rules over days. Sources: GDPR art. 12(3),
 * 003 § 7.3; RGT-15.
 */
@NullMarked
package no.samsvar.rights.term;

import org.jspecify.annotations.NullMarked;
