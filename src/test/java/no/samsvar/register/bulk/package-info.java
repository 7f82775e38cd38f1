/** Tests of changing many entries at once. */
@NullMarked
package no.samsvar.register.bulk;

import org.jspecify.annotations.NullMarked;
