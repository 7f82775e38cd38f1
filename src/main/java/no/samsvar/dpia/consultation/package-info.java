/** Prior consultation of the authority, with its dates (GDPR art. 36; DPIA-02). */
@NamedInterface("consultation")
@NullMarked
package no.samsvar.dpia.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
