package no.samsvar.filing.recognition;

import java.util.List;
import no.samsvar.filing.PaperType;

/**
 * What a document seems to be.
 *
 * @param signs the words it is known by, the weightiest first; none where it is unknown
 */
public record Recognised(PaperType type, List<String> signs) {

    static final Recognised NOT = new Recognised(PaperType.UNKNOWN, List.of());
}
