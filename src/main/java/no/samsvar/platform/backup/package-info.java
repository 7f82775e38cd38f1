/**
 * Backup and restore: every table as text, the files and a manifest in one zip, made while the
 * program runs and readable by any PostgreSQL from 15.
 */
@NullMarked
package no.samsvar.platform.backup;

import org.jspecify.annotations.NullMarked;
