/**
 * Marks what a pasted text may not carry by an open channel (SMS, ordinary e-mail). Sources: 003 §
 * 7.10, reading 27, issue 5 § 2 no. 12.
 */
@NullMarked
package no.samsvar.decision.message;

import org.jspecify.annotations.NullMarked;
