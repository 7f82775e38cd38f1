/** QR codes as pictures that scale and print sharply. Source: ISO/IEC 18004. */
@NullMarked
package no.samsvar.platform.qr;

import org.jspecify.annotations.NullMarked;
