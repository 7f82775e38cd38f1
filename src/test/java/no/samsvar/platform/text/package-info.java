@NullUnmarked
package no.samsvar.platform.text;

import org.jspecify.annotations.NullUnmarked;
