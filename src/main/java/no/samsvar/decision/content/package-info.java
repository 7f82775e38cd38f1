/**
 * The decisions themselves, as files of content: questions, rules and outcomes in three languages.
 */
@NullMarked
package no.samsvar.decision.content;

import org.jspecify.annotations.NullMarked;
