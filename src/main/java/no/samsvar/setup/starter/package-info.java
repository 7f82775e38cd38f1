/**
 * What an enterprise starts with: packs of proposals that it accepts, changes or puts aside, read
 * from the program's own files and from the data folder. Every line tells where it is from and who
 * has checked it.
 */
@NullMarked
package no.samsvar.setup.starter;

import org.jspecify.annotations.NullMarked;
