/**
 * How the program fares, for whoever runs it: figures for Prometheus beside those of Spring, on the
 * management port. They count and never name: no person, no organisation.
 */
@NullMarked
package no.samsvar.platform.health;

import org.jspecify.annotations.NullMarked;
