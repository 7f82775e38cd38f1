/**
 * Taking starting content in: an enterprise confirms what fits, and it becomes entries of its own
 * that remember where they came from. Source: issue 4 § 1.
 */
@NullMarked
package no.samsvar.setup.adoption;

import org.jspecify.annotations.NullMarked;
