package no.samsvar.processing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.UUID;
import no.samsvar.platform.web.view.Input;
import no.samsvar.platform.web.view.Option;

/**
 * The lines of a customer's file, one of which is about this processing.
 *
 * @param likely the line that seems to be the one; 0 when none does
 * @param isRefused whether none was chosen the last time
 */
public record CustomerLinesView(
        CustomerFileView page, UUID file, List<Line> lines, int likely, boolean isRefused) {

    /** A line by its number in the file, with whom it names as processors. */
    public record Line(int number, String title, String processors) {}

    CustomerLinesView refused() {
        return new CustomerLinesView(page, file, lines, likely, true);
    }

    public String action() {
        return page.action() + "/" + file;
    }

    public Input input() {
        var input = Input.of("line", text("processing.customer.line"));
        return isRefused ? input.error(text("processing.customer.choose-line")) : input;
    }

    public List<Option> options() {
        return lines.stream()
                .map(one -> new Option(one.number() + "", label(one), one.number() == likely))
                .toList();
    }

    private static String label(Line line) {
        return line.processors().isEmpty()
                ? text("processing.customer.line.row", line.number() + "", line.title())
                : text(
                        "processing.customer.line.processors",
                        line.number() + "",
                        line.title(),
                        line.processors());
    }
}
