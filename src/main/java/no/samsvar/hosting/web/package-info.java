/** The operator's pages, signing up, and what somebody kept out is told. */
@NullMarked
package no.samsvar.hosting.web;

import org.jspecify.annotations.NullMarked;
