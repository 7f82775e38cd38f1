@NullUnmarked
package no.samsvar.platform.form;

import org.jspecify.annotations.NullUnmarked;
