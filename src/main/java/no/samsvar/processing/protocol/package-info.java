/** The whole record of processing as a document that an inspector can read, art. 30 (4). */
@NullMarked
package no.samsvar.processing.protocol;

import org.jspecify.annotations.NullMarked;
