/**
 * What must be in place before a deviation is closed. Pure rules. Sources: Normen's guide for small
 * enterprises § 4.5; GDPR arts. 33 and 34.
 */
@NullMarked
package no.samsvar.deviation.closing;

import org.jspecify.annotations.NullMarked;
