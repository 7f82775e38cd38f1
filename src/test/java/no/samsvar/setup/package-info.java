@NullUnmarked
package no.samsvar.setup;

import org.jspecify.annotations.NullUnmarked;
