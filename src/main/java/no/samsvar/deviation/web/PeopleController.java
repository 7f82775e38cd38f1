package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import no.samsvar.deviation.assessment.AffectedForm;
import no.samsvar.deviation.assessment.Drafting;
import no.samsvar.deviation.assessment.Tellings;
import no.samsvar.deviation.assessment.ToldForm;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.RowEdits;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Telling the people that a breach is about, one by one or group by group (GDPR art. 34). */
@Controller
class PeopleController {

    private final CasePages pages;
    private final Drafting drafting;
    private final Tellings tellings;
    private final Templates templates;
    private final Clock clock;

    PeopleController(
            CasePages pages,
            Drafting drafting,
            Tellings tellings,
            Templates templates,
            Clock clock) {
        this.clock = clock;
        this.pages = pages;
        this.drafting = drafting;
        this.tellings = tellings;
        this.templates = templates;
    }

    @GetMapping("/deviations/{id}/people")
    @Requires(Permission.DEVIATION_READ)
    View people(@PathVariable EntryId id) {
        return page(
                id, Form.blank(AffectedForm.class), "", Form.blank(ToldForm.class), HttpStatus.OK);
    }

    @PostMapping("/deviations/{id}/people")
    @Requires(Permission.DEVIATION_HANDLE)
    View add(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var typed = Typed.ofParameters(request.getParameterMap());
        var again = RowEdits.asked(typed);
        var blank = Form.blank(ToldForm.class);
        if (again.isPresent()) {
            return page(
                    id, Form.unchecked(AffectedForm.class, again.get()), "", blank, HttpStatus.OK);
        }
        var form = Form.read(AffectedForm.class, typed);
        if (!form.valid()) {
            return page(id, form, "", blank, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        tellings.add(id, version, form.value());
        return to(id);
    }

    @PostMapping("/deviations/{id}/people/{affected}/told")
    @Requires(Permission.DEVIATION_HANDLE)
    View told(
            @PathVariable EntryId id,
            @PathVariable UUID affected,
            @RequestParam int version,
            HttpServletRequest request) {
        var typed = Typed.ofParameters(request.getParameterMap());
        var form = Moments.past(Form.read(ToldForm.class, typed), clock.instant());
        if (!form.valid()) {
            return page(
                    id,
                    Form.blank(AffectedForm.class),
                    affected.toString(),
                    form,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        tellings.told(id, version, affected, form.value());
        return to(id);
    }

    private View page(
            EntryId id,
            Form<AffectedForm> added,
            String about,
            Form<ToldForm> told,
            HttpStatus status) {
        var view = pages.view(id);
        var missing = drafting.letter(view.known()).missing();
        var telling = new TellingView<>(view, told, about);
        return Page.of(templates.deviationPeople(new PeopleView(telling, added, missing)), status);
    }

    private static View to(EntryId id) {
        return new RedirectView("/deviations/" + id + "/people");
    }
}
