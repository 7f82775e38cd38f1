/** Reads what lawyers and security people edit: YAML under {@code content/}. */
@NullMarked
package no.samsvar.platform.content;

import org.jspecify.annotations.NullMarked;
