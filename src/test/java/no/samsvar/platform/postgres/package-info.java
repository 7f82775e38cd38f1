@NullUnmarked
package no.samsvar.platform.postgres;

import org.jspecify.annotations.NullUnmarked;
