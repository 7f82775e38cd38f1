/**
 * Mail: written to an outbox in the action's own transaction, sent afterwards, at least once. A
 * mail holds a link and what kind of thing it is about, never content.
 */
@NullMarked
package no.samsvar.platform.mail;

import org.jspecify.annotations.NullMarked;
