/**
 * The PostgreSQL server that a clinic gets with the program: unpacked, made, started, watched and
 * stopped here, durable and closed to everybody but the program.
 */
@NullMarked
package no.samsvar.platform.postgres;

import org.jspecify.annotations.NullMarked;
