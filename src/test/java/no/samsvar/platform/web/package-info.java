@NullUnmarked
package no.samsvar.platform.web;

import org.jspecify.annotations.NullUnmarked;
