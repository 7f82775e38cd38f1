/** The paper kit for when systems are down (nøddriftsperm). Source: 003 § 4.1; ORG-12. */
@NullMarked
package no.samsvar.inspection.downtime;

import org.jspecify.annotations.NullMarked;
