@NullUnmarked
package no.samsvar.register;

import org.jspecify.annotations.NullUnmarked;
