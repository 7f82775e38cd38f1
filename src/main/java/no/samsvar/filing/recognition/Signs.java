package no.samsvar.filing.recognition;

import java.util.List;
import no.samsvar.filing.PaperType;

/**
 * What documents of one type say.
 *
 * @param names what such a document calls itself
 * @param words that stand in it
 */
record Signs(PaperType type, List<String> names, List<String> words) {}
