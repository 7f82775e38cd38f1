/** The minutes as documents, and how the approval seals them (REV-11). */
@NullMarked
package no.samsvar.review.minutes;

import org.jspecify.annotations.NullMarked;
