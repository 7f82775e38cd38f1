/** An entry's lasting address, also as a QR code. */
@NullMarked
package no.samsvar.register.permalink.web;

import org.jspecify.annotations.NullMarked;
