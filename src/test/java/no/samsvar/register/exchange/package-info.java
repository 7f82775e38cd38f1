/** Tests of export and import. */
@NullMarked
package no.samsvar.register.exchange;

import org.jspecify.annotations.NullMarked;
