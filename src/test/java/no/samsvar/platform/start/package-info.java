@NullUnmarked
package no.samsvar.platform.start;

import org.jspecify.annotations.NullUnmarked;
