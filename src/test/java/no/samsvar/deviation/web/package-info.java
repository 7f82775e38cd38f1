@NullUnmarked
package no.samsvar.deviation.web;

import org.jspecify.annotations.NullUnmarked;
