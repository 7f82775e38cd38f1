/**
 * What people ask for by their rights, each a case with a deadline: who asks, what for, who must
 * answer what, where was looked, what was answered, erased and goes on standing. A case holds an
 * opaque reference, never the record. Sources: GDPR arts. 12 and 15 to 22; 003 §§ 7.3 to 7.5; 004 §
 * 6.6; RGT-12 to RGT-19, RET-54 to RET-57.
 */
@NullMarked
package no.samsvar.rights.request;

import org.jspecify.annotations.NullMarked;
