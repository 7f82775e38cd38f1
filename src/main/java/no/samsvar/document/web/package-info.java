/** Documents as files that a browser or a program keeps. */
@NamedInterface("web")
@NullMarked
package no.samsvar.document.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
