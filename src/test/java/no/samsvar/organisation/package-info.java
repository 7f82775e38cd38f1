@NullUnmarked
package no.samsvar.organisation;

import org.jspecify.annotations.NullUnmarked;
