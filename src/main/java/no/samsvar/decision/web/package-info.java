/** Pages and endpoints of guided decisions. */
@NullMarked
package no.samsvar.decision.web;

import org.jspecify.annotations.NullMarked;
