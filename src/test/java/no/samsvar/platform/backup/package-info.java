@NullUnmarked
package no.samsvar.platform.backup;

import org.jspecify.annotations.NullUnmarked;
