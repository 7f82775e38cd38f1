/**
 * Changing many entries at once: chosen in a list or all that match it, shown before it is done,
 * and taken back within ten minutes. Source: issue 2 § 3.
 */
@NullMarked
package no.samsvar.register.bulk;

import org.jspecify.annotations.NullMarked;
