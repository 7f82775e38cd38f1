/**
 * The form engine: a record's components declare the fields; from that come the page's form, the
 * check of what was typed, the columns of lists and files, and the schema of the API.
 */
@NullMarked
package no.samsvar.platform.form;

import org.jspecify.annotations.NullMarked;
