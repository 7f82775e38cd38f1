@NullUnmarked
package no.samsvar.platform.web.view;

import org.jspecify.annotations.NullUnmarked;
