/**
 * The draft of the report to the data protection authority (melding til Datatilsynet), in the order
 * of its form. Pure. Sources: GDPR art. 33(3); Datatilsynet's guidance to the form in Altinn.
 */
@NullMarked
package no.samsvar.deviation.authority;

import org.jspecify.annotations.NullMarked;
