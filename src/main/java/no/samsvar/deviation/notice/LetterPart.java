package no.samsvar.deviation.notice;

import java.util.List;

/**
 * One part of the letter.
 *
 * @param code names it; its texts are the messages {@code deviation.letter.<code>.heading} and
 *     {@code .text}
 * @param arguments fill the text; a {@link java.time.LocalDate} is written out in its language
 */
public record LetterPart(String code, List<Object> arguments) {

    public String headingKey() {
        return "deviation.letter." + code + ".heading";
    }

    public String textKey() {
        return "deviation.letter." + code + ".text";
    }
}
