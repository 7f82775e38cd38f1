/** Content that people edit: versioned YAML, read strictly, with texts in three languages. */
@NullMarked
package no.samsvar.platform.content;

import org.jspecify.annotations.NullMarked;
