package no.samsvar.processing.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.processing.ProcessingForOthersFields;
import no.samsvar.processing.customer.Comparison;
import no.samsvar.processing.customer.CustomerEntries;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryPanel;
import org.springframework.stereotype.Component;

/** Our record of a processing for others beside the customer's own (ROPA-53). */
@Component
class CustomerPanel implements EntryPanel {

    private static final int ORDER = 30;
    private static final Comparison NONE = new Comparison(List.of(), List.of());

    private final CustomerEntries customers;
    private final Names names;
    private final Templates templates;

    CustomerPanel(CustomerEntries customers, Names names, Templates templates) {
        this.customers = customers;
        this.names = names;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        if (!(stored.fields() instanceof ProcessingForOthersFields fields)) {
            return Optional.empty();
        }
        var words = names.words(List.of(names.people()));
        var theirs = customers.find(stored.entry().id());
        var view =
                new CustomerView(
                        fields.customer(),
                        CustomerController.path(stored.entry().id()),
                        Permissions.has(Permission.PROCESSING_WRITE),
                        theirs,
                        theirs.map(one -> words.name(one.receivedBy())).orElse(""),
                        theirs.map(one -> customers.compared(fields, one, words)).orElse(NONE));
        return Optional.of(templates.processingCustomer(view));
    }
}
