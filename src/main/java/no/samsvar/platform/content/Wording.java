package no.samsvar.platform.content;

import no.samsvar.platform.text.Language;

/** A text of content in the program's three languages. */
public record Wording(String nb, String nn, String en) {

    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
