@NullUnmarked
package no.samsvar.identity.web;

import org.jspecify.annotations.NullUnmarked;
