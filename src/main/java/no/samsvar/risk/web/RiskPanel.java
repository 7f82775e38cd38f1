package no.samsvar.risk.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Stored;
import no.samsvar.register.web.EntryAction;
import no.samsvar.register.web.EntryPanel;
import no.samsvar.risk.RiskFields;
import org.springframework.stereotype.Component;

/** From a risk to where it is graded and agreed on. */
@Component
class RiskPanel implements EntryPanel {

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
        return stored.fields() instanceof RiskFields && Permissions.has(Permission.RISK_WRITE)
                ? List.of(
                        new EntryAction(
                                "risk.agree",
                                "/risks/" + stored.entry().id() + "/agree",
                                "PersonGroup",
                                true))
                : List.of();
    }
}
