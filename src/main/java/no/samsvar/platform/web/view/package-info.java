/** What the component templates take: inputs, options, columns, chips, tabs and pages of a list. */
@NullMarked
package no.samsvar.platform.web.view;

import org.jspecify.annotations.NullMarked;
