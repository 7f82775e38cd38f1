/** Pages of export and import. */
@NullMarked
package no.samsvar.register.exchange.web;

import org.jspecify.annotations.NullMarked;
