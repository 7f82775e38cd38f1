/**
 * Telling the people a breach is about (underretning av den registrerte): when, the exceptions, and
 * the letter. Pure rules. Source: GDPR art. 34.
 */
@NullMarked
package no.samsvar.deviation.notice;

import org.jspecify.annotations.NullMarked;
