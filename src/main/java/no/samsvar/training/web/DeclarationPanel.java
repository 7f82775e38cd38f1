package no.samsvar.training.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import no.samsvar.training.DeclarationFields;
import org.springframework.stereotype.Component;

/** From a declaration to those who have none. */
@Component
class DeclarationPanel implements EntryPanel {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        return Optional.empty();
    }

    @Override
    public List<EntryAction> actions(Stored<?> stored) {
        return stored.fields() instanceof DeclarationFields
                        && Permissions.has(Permission.DECLARATION_WRITE)
                ? List.of(
                        new EntryAction(
                                "declaration.unknown",
                                "/declarations/unknown",
                                "PersonGroup",
                                false))
                : List.of();
    }
}
