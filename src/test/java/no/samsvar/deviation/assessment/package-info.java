@NullUnmarked
package no.samsvar.deviation.assessment;

import org.jspecify.annotations.NullUnmarked;
