package no.samsvar.register.web;

import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.EntryId;
import no.samsvar.register.Lists;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that a page shows in one transaction, which ends before the page is written. */
@Service
@Transactional(readOnly = true)
class RegisterPages {

    private final Register register;
    private final Lists lists;
    private final Reader reader;
    private final List<EntryPanel> panels;

    RegisterPages(Register register, Lists lists, Reader reader, List<EntryPanel> panels) {
        this.register = register;
        this.lists = lists;
        this.reader = reader;
        this.panels = panels.stream().sorted(Comparator.comparingInt(EntryPanel::order)).toList();
    }

    ListView list(RegisterKind<?> kind, ListAddress address) {
        var choices = reader.listed(kind, address.filters().keySet());
        return new ListView(
                kind,
                address,
                lists.page(kind, address.query()),
                ListColumn.shown(kind, address.columns()),
                choices,
                reader.words(choices),
                lists.views(kind),
                Permissions.has(kind.write()),
                Permissions.has(Permission.BULK_EDIT) && Permissions.has(kind.write()));
    }

    EntryView entry(RegisterKind<?> kind, EntryId id) {
        var stored = register.find(kind, id);
        return new EntryView(
                kind,
                stored,
                reader.words(Choices.none()),
                register.restriction(id),
                panels.stream().flatMap(panel -> panel.actions(stored).stream()).toList(),
                panels(stored),
                kind.mayChange(stored.entry()));
    }

    private List<JteModel> panels(Stored<?> stored) {
        boolean told = panels.stream().anyMatch(panel -> panel.tellsFields(stored));
        boolean moved = panels.stream().anyMatch(panel -> panel.movesStates(stored));
        return panels.stream()
                .filter(panel -> !told || !(panel instanceof FactsPanel))
                .filter(panel -> !moved || !(panel instanceof StatePanel))
                .flatMap(panel -> panel.panel(stored).stream())
                .toList();
    }
}
