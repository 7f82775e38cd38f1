/**
 * Reporting from a place's poster without signing in (QR-plakat): whoever shows the secret in its
 * code may add a report for that place and read nothing.
 */
@NamedInterface("place")
@NullMarked
package no.samsvar.deviation.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
