/** Certificates of ours and of suppliers: what they cover, until when, and what they support. */
@NullMarked
package no.samsvar.catalogue.certificate;

import org.jspecify.annotations.NullMarked;
