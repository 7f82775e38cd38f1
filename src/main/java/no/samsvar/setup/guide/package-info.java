/**
 * The guide of the first start: what the enterprise says of itself, saved page by page. Sources:
 * issue 4 § 1; ORG-11 (who is who), 003 § 5.1 (how systems are run).
 */
@NullMarked
package no.samsvar.setup.guide;

import org.jspecify.annotations.NullMarked;
