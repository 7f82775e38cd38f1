/**
 * Is it a personal data breach (brudd på personopplysningssikkerheten), how great is the risk to
 * people, who must be told, and how long is left. Pure rules. Sources: GDPR arts. 4(12), 33 and 34;
 * Normen's guide for small enterprises § 4.5.
 */
@NullMarked
package no.samsvar.deviation.breach;

import org.jspecify.annotations.NullMarked;
