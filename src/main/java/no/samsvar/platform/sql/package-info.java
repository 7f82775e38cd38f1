/** Records to SQL parameters and back. */
@NullMarked
package no.samsvar.platform.sql;

import org.jspecify.annotations.NullMarked;
