/**
 * Tables that come and go as Excel and CSV files: typed values out, plain texts in, whatever shape
 * people gave the file. Source: issue 2 § 4.3 and § 5.
 */
@NullMarked
package no.samsvar.platform.sheet;

import org.jspecify.annotations.NullMarked;
