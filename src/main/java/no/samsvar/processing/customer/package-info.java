/**
 * What a customer's own record says of the processing that is done for them, taken from the line of
 * it that they hand over, and where it differs from ours (004 § 5.2; ROPA-53). No more of the
 * customer's file is kept than the one line.
 */
@NullMarked
package no.samsvar.processing.customer;

import org.jspecify.annotations.NullMarked;
