package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import no.samsvar.dpia.drawing.Drawings;
import no.samsvar.dpia.drawing.Flow;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the description of a case. */
@Service
@Transactional(readOnly = true)
class DescriptionPages {

    private final Drawings drawings;
    private final Register register;
    private final DpiaWords words;

    DescriptionPages(Drawings drawings, Register register, DpiaWords words) {
        this.drawings = drawings;
        this.register = register;
        this.words = words;
    }

    DpiaDescriptionView view(EntryId id) {
        var stored = register.find(DPIA, id);
        var drawing = drawings.of(id);
        var all = words.all();
        return new DpiaDescriptionView(
                stored,
                drawing,
                Flow.of(drawing, all),
                all,
                Permissions.has(Permission.DPIA_WRITE));
    }
}
