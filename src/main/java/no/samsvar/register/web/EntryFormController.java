package no.samsvar.register.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.RowEdits;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Making and changing an entry of any register on its general form. */
@Controller
class EntryFormController {

    private final RegisterKinds kinds;
    private final Register register;
    private final EntryStore store;
    private final Reader reader;
    private final NewId ids;
    private final Templates templates;

    EntryFormController(
            RegisterKinds kinds,
            Register register,
            EntryStore store,
            Reader reader,
            NewId ids,
            Templates templates) {
        this.kinds = kinds;
        this.register = register;
        this.store = store;
        this.reader = reader;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping("/registers/{kind}/new")
    @CheckedInside(RegisterController.BY_REGISTER)
    View blank(@PathVariable String kind) {
        return blank(writable(kind));
    }

    private <F extends Record> View blank(RegisterKind<F> kind) {
        return page(
                kind,
                new EntryId(ids.next()),
                EntryForms.NEW,
                Form.blank(kind.fields().type()),
                shared(kind, Form.blank(EntryFields.class)),
                HttpStatus.OK);
    }

    @PostMapping("/registers/{kind}")
    @CheckedInside(RegisterController.BY_REGISTER)
    View create(@PathVariable String kind, @RequestParam EntryId id, HttpServletRequest request) {
        return store(writable(kind), id, EntryForms.NEW, typed(request));
    }

    @GetMapping("/registers/{kind}/{id}/edit")
    @CheckedInside(RegisterController.BY_REGISTER)
    View edit(@PathVariable String kind, @PathVariable EntryId id) {
        return edit(writable(kind), id);
    }

    private <F extends Record> View edit(RegisterKind<F> kind, EntryId id) {
        var stored = register.find(kind, id);
        return page(
                kind,
                id,
                stored.entry().version(),
                Form.of(stored.fields()),
                shared(kind, asRead(stored.entry().fields())),
                HttpStatus.OK);
    }

    @PostMapping("/registers/{kind}/{id}")
    @CheckedInside(RegisterController.BY_REGISTER)
    View change(
            @PathVariable String kind,
            @PathVariable EntryId id,
            @RequestParam int version,
            HttpServletRequest request) {
        var named = writable(kind);
        register.find(named, id);
        return store(named, id, version, typed(request));
    }

    private <F extends Record> View store(
            RegisterKind<F> kind, EntryId id, int version, Typed typed) {
        var again = RowEdits.asked(typed);
        if (again.isPresent()) {
            var fields = Form.unchecked(kind.fields().type(), again.get());
            var shared = shared(kind, Form.unchecked(EntryFields.class, again.get()));
            return page(kind, id, version, fields, shared, HttpStatus.OK);
        }
        var fields = Form.read(kind.fields().type(), typed);
        var shared = shared(kind, Form.read(EntryFields.class, typed));
        if (fields.valid() && shared.valid()) {
            var found = store.problems(kind, id, version, fields.value(), shared.value());
            fields = fields.judged(found);
            shared = shared.judged(found);
        }
        if (!fields.valid() || !shared.valid()) {
            return page(kind, id, version, fields, shared, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        store.store(kind, id, version, fields, shared.value());
        return new RedirectView(kind.path(id));
    }

    /** What is lacking is told only when it is sent. */
    private static Form<EntryFields> asRead(EntryFields fields) {
        return Form.unchecked(EntryFields.class, Form.of(fields).typed());
    }

    private static Form<EntryFields> shared(RegisterKind<?> kind, Form<EntryFields> form) {
        return kind.owned() ? form.needing("owner") : form;
    }

    private <F extends Record> View page(
            RegisterKind<F> kind,
            EntryId id,
            int version,
            Form<F> fields,
            Form<EntryFields> shared,
            HttpStatus status) {
        var forms = new EntryForms<>(kind, id, version, fields, shared, reader.choices(kind));
        return Page.of(templates.registerForm(forms), status);
    }

    private RegisterKind<?> writable(String name) {
        var kind = kinds.named(name);
        Permissions.check(kind.write());
        if (kind.handmade()) {
            throw new NotFound();
        }
        return kind;
    }

    private static Typed typed(HttpServletRequest request) {
        return Typed.ofParameters(request.getParameterMap());
    }
}
