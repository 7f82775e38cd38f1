package no.samsvar.organisation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Consumer;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.UnitId;
import no.samsvar.organisation.Units;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.ChoiceLists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Adding and renaming the organisation's units. */
@Controller
class UnitController {

    private static final String PATH = OrganisationController.PAGE + "/units";

    private final Units units;
    private final ChoiceLists lists;
    private final NewId ids;
    private final Templates templates;

    UnitController(Units units, ChoiceLists lists, NewId ids, Templates templates) {
        this.units = units;
        this.lists = lists;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping(PATH + "/new")
    @Requires(Permission.ORGANISATION_WRITE)
    View blank() {
        return page(PATH, ids.next(), 0, Form.blank(UnitForm.class), HttpStatus.OK);
    }

    @PostMapping(PATH)
    @Requires(Permission.ORGANISATION_WRITE)
    View add(@RequestParam UUID id, HttpServletRequest request) {
        return store(PATH, id, 0, request, units::add);
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.ORGANISATION_WRITE)
    View edit(@PathVariable UUID id) {
        var known = units.find(new UnitId(id));
        var form = Form.of(UnitForm.of(known));
        return page(PATH + "/" + id, id, known.version(), form, HttpStatus.OK);
    }

    @PostMapping(PATH + "/{id}")
    @Requires(Permission.ORGANISATION_WRITE)
    View change(@PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
        units.find(new UnitId(id));
        return store(PATH + "/" + id, id, version, request, units::change);
    }

    private View store(
            String action, UUID id, int version, HttpServletRequest request, Consumer<Unit> use) {
        var typed = Typed.ofParameters(request.getParameterMap());
        var form = Form.read(UnitForm.class, typed);
        if (!form.valid()) {
            return page(action, id, version, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            use.accept(form.value().unit(new UnitId(id), version));
            return new RedirectView(OrganisationController.PAGE);
        } catch (RuleBroken e) {
            var wrong = form.with("parent", e.code());
            return page(action, id, version, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View page(String action, UUID id, int version, Form<UnitForm> form, HttpStatus status) {
        var title = action.equals(PATH) ? ".new" : ".edit";
        var part =
                new PartForm(
                        "organisation.unit" + title,
                        action,
                        id.toString(),
                        version,
                        form,
                        lists.of(UnitForm.class));
        return Page.of(templates.organisationPart(part), status);
    }
}
