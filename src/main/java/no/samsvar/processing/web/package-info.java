/** Pages of the record of processing: overview, chain, coverage, rounds, the protocol. */
@NullMarked
package no.samsvar.processing.web;

import org.jspecify.annotations.NullMarked;
