/**
 * What comes after the first start: three things at a time, and after half a year without anybody
 * there only what the law demands. Source: issue 4 § 1.
 */
@NullMarked
package no.samsvar.setup.next;

import org.jspecify.annotations.NullMarked;
