/** Where the facts of an agenda come from, a source for each topic (REV-01, REV-05 to REV-09). */
@NullMarked
package no.samsvar.review.agenda;

import org.jspecify.annotations.NullMarked;
