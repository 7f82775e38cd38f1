@NullUnmarked
package no.samsvar.deviation.clock;

import org.jspecify.annotations.NullUnmarked;
