package no.samsvar.register.exchange;

import java.util.List;
import java.util.Map;
import no.samsvar.platform.form.Typed;

/**
 * An entry of somebody else's register, as a row of their file tells it.
 *
 * @param number as Excel numbers the row
 * @param typed its fields as a form takes them, without what refers to other entries of theirs
 * @param names what those are called, by the field's name
 * @param notRead the headers of the cells that could not be understood
 */
public record ForeignRow(
        int number,
        String title,
        Typed typed,
        Map<String, List<String>> names,
        List<String> notRead) {}
