/** Pages of changing many entries at once. */
@NullMarked
package no.samsvar.register.bulk.web;

import org.jspecify.annotations.NullMarked;
