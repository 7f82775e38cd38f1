@NullUnmarked
package no.samsvar.platform.mail;

import org.jspecify.annotations.NullUnmarked;
