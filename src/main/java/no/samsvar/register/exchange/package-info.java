/**
 * Registers as files: export to Excel and CSV of what a list shows or of everything, and import in
 * steps (which column is what, a dry run that names every fault, then all or nothing). What is
 * exported and imported again changes nothing. Source: issue 2 § 3 and § 5.
 */
@NamedInterface("exchange")
@NullMarked
package no.samsvar.register.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
