/** Pages and API of risk. */
@NullMarked
package no.samsvar.risk.web;

import org.jspecify.annotations.NullMarked;
