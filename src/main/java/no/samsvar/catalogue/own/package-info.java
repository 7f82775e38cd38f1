/**
 * Lists of requirements that an enterprise has itself, such as its copy of Normen's, read from a
 * file and read again when there is a new one (CHK-02, PRC-15, PRC-19).
 */
@NullMarked
package no.samsvar.catalogue.own;

import org.jspecify.annotations.NullMarked;
