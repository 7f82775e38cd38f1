package no.samsvar.processing.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samsvar.platform.web.Languages;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.processing.customer.CustomerEntries;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.exchange.ForeignRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pages on which a customer's line is taken in. */
@Service
@Transactional(readOnly = true)
class CustomerPages {

    private final CustomerEntries customers;
    private final Register register;
    private final Languages languages;

    CustomerPages(CustomerEntries customers, Register register, Languages languages) {
        this.customers = customers;
        this.register = register;
        this.languages = languages;
    }

    CustomerFileView file(EntryId id) {
        var stored = register.find(ProcessingKinds.FOR_OTHERS, id);
        return new CustomerFileView(stored.entry(), stored.fields().customer(), "", List.of());
    }

    CustomerLinesView lines(EntryId id, UUID file) {
        var page = file(id);
        var rows = customers.lines(id, file, languages.current());
        return new CustomerLinesView(
                page,
                file,
                rows.stream().map(CustomerPages::line).toList(),
                likely(rows, page.entry().title()),
                false);
    }

    private static CustomerLinesView.Line line(ForeignRow row) {
        var processors = row.names().getOrDefault("processors", List.of());
        return new CustomerLinesView.Line(row.number(), row.title(), String.join(", ", processors));
    }

    /** The only one, the one that is called the same, or the only one that names us. */
    private int likely(List<ForeignRow> rows, String title) {
        if (rows.size() == 1) {
            return rows.getFirst().number();
        }
        var us = customers.us().stream().map(CustomerPages::plain).toList();
        var same = rows.stream().filter(row -> plain(row.title()).equals(plain(title))).toList();
        var ours =
                rows.stream()
                        .filter(
                                row ->
                                        row.names().getOrDefault("processors", List.of()).stream()
                                                .anyMatch(name -> us.contains(plain(name))))
                        .toList();
        return same.size() == 1
                ? same.getFirst().number()
                : ours.size() == 1 ? ours.getFirst().number() : 0;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
