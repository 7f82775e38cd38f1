@NullUnmarked
package no.samsvar.authorisation;

import org.jspecify.annotations.NullUnmarked;
