package no.samsvar.rights.web;

import java.util.Optional;

/**
 * Something that the notice lacks, in words.
 *
 * @param about the activity that it is about; empty where it is the whole
 * @param href where it is mended, for whoever may
 */
public record LackLine(String text, String about, Optional<String> href) {}
