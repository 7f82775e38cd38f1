/** Pages of measures, recurring tasks and the annual wheel. */
@NullMarked
package no.samsvar.measure.web;

import org.jspecify.annotations.NullMarked;
