/**
 * The notice to patients (informasjon til pasientene): what it says, what the record lacks for it,
 * and its approved editions. Sources: GDPR art. 13 and 14; 003 § 7.2; RGT-03…11.
 */
@NamedInterface("notice")
@NullMarked
package no.samsvar.rights.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
