/**
 * Style sheets, scripts, fonts and icons: read once, compressed once, served under a content hash.
 */
@NullMarked
package no.samsvar.platform.web.asset;

import org.jspecify.annotations.NullMarked;
