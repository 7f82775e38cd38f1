package no.samsvar.training.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import no.samsvar.register.web.Reader;
import no.samsvar.training.DeclarationFields;
import no.samsvar.training.Tie;
import no.samsvar.training.secrecy.SecrecyRequests;
import org.springframework.stereotype.Component;

/** On a declaration's page: the text to sign, what a supplier was asked, and who has none. */
@Component
class DeclarationPanel implements EntryPanel {

    private final SecrecyRequests requests;
    private final Reader reader;
    private final Templates templates;
    private final Clock clock;

    DeclarationPanel(SecrecyRequests requests, Reader reader, Templates templates, Clock clock) {
        this.requests = requests;
        this.reader = reader;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        if (!(stored.fields() instanceof DeclarationFields fields)
                || fields.tie() != Tie.SUPPLIER_STAFF) {
            return Optional.empty();
        }
        var id = stored.entry().id();
        var asked = requests.of(id);
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        templates.trainingRequests(
                                new RequestsView(
                                        id,
                                        asked,
                                        reader.peoplesWords(),
                                        LocalDate.now(clock),
                                        Permissions.has(Permission.DECLARATION_WRITE))));
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        if (!(stored.fields() instanceof DeclarationFields fields)) {
            return List.of();
        }
        var path = "/declarations/" + stored.entry().id();
        var actions = new ArrayList<EntryAction>();
        actions.add(new EntryAction("declaration.form", path + "/form.pdf", "FilePdf", false));
        if (Permissions.has(Permission.DECLARATION_WRITE)) {
            if (fields.tie() == Tie.SUPPLIER_STAFF) {
                actions.add(new EntryAction("declaration.ask", path + "/ask", "Handshake", true));
            }
            actions.add(
                    new EntryAction(
                            "declaration.unknown", "/declarations/unknown", "PersonGroup", false));
        }
        return actions;
    }
}
