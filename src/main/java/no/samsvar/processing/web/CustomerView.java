package no.samsvar.processing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samsvar.platform.form.Kebab;
import no.samsvar.processing.customer.Aspect;
import no.samsvar.processing.customer.Comparison;
import no.samsvar.processing.customer.CustomerEntry;

/**
 * What the customer's record says of the same processing, and where it differs from ours.
 *
 * @param theirs the line that the customer handed over; empty before there is one
 * @param receivedBy by name
 */
public record CustomerView(
        String customer,
        String path,
        boolean mayWrite,
        Optional<CustomerEntry> theirs,
        String receivedBy,
        Comparison comparison) {

    /** What only one side says of something, in words. */
    public record Line(String label, String ours, String theirs) {}

    public List<Line> differences() {
        return comparison.differences().stream()
                .map(
                        one ->
                                new Line(
                                        label(one.aspect()),
                                        String.join("; ", one.onlyOurs()),
                                        String.join("; ", one.onlyTheirs())))
                .toList();
    }

    public String same() {
        return comparison.same().stream()
                .map(CustomerView::label)
                .collect(Collectors.joining(", "));
    }

    private static String label(Aspect aspect) {
        return text("processing.customer.aspect." + Kebab.of(aspect.name()));
    }
}
