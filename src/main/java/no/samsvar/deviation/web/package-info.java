/** Pages of deviations. */
@NullMarked
package no.samsvar.deviation.web;

import org.jspecify.annotations.NullMarked;
