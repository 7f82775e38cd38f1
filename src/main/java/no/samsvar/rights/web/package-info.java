/** The pages of the notice to patients, the one that everybody may read, and the letters. */
@NullMarked
package no.samsvar.rights.web;

import org.jspecify.annotations.NullMarked;
