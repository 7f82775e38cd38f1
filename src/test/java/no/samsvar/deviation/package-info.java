@NullUnmarked
package no.samsvar.deviation;

import org.jspecify.annotations.NullUnmarked;
