/** The requirements as one enterprise meets them: what answers each, and why that is enough. */
@NullMarked
package no.samsvar.catalogue.requirement;

import org.jspecify.annotations.NullMarked;
