/**
 * Files of entries: known by their content, encrypted on disk with keys of each organisation's own.
 * Sources: Normen 5.4 (protection of what is stored), DEV-01.
 */
@NamedInterface("file")
@NullMarked
package no.samsvar.register.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
