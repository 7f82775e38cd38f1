/**
 * What every page stands on: the page itself, its shell and components, language and theme, errors
 * as pages and as problem documents, and the security headers.
 */
@NullMarked
package no.samsvar.platform.web;

import org.jspecify.annotations.NullMarked;
