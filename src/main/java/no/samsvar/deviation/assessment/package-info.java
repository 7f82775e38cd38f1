/**
 * One deviation's assessment as it is written down: the answers topic by topic, what a person
 * decided on them, contact with the authority, and who was told. Sources: GDPR arts. 33 and 34;
 * Normen's guide for small enterprises § 4.5.
 */
@NamedInterface("assessment")
@NullMarked
package no.samsvar.deviation.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
