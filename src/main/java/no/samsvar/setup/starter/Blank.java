package no.samsvar.setup.starter;

import no.samsvar.platform.content.Wording;

/**
 * Something in a ready text that only the enterprise can say.
 *
 * @param id stands in the text between double square brackets
 * @param example what somebody else might answer
 */
public record Blank(String id, Wording label, Wording help, Wording example) {

    /** How the text has it. */
    String mark() {
        return "[[" + id + "]]";
    }
}
