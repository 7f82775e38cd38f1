package no.samsvar.register;

import java.util.Map;
import java.util.Optional;

/**
 * How people write a row of one kind as plain words in a cell, such as {@code 5 år}. A feature says
 * so for those of its rows where the first words are not simply their name.
 */
public interface PlainRows {

    /** The record of such rows. */
    Class<? extends Record> row();

    /** The texts of a row's parts by their names; empty for words that say no such thing. */
    Optional<Map<String, String>> read(String words);

    /** The message that says how to write it; it is given the words. */
    String remedy();
}
