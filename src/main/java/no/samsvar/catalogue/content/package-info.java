/** Checklists and requirements as content: versioned files that never change once published. */
@NullMarked
package no.samsvar.catalogue.content;

import org.jspecify.annotations.NullMarked;
