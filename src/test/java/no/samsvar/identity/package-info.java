@NullUnmarked
package no.samsvar.identity;

import org.jspecify.annotations.NullUnmarked;
