/** Pages of checklists and requirements. */
@NullMarked
package no.samsvar.catalogue.web;

import org.jspecify.annotations.NullMarked;
