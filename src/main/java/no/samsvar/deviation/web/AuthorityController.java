package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import no.samsvar.deviation.assessment.ContactEntry;
import no.samsvar.deviation.assessment.Drafting;
import no.samsvar.deviation.assessment.Tellings;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
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

/** The draft of the report to the authority, to be copied over, and the contacts with it. */
@Controller
class AuthorityController {

    private final CasePages pages;
    private final Drafting drafting;
    private final Tellings tellings;
    private final Templates templates;
    private final Clock clock;

    AuthorityController(
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

    @GetMapping("/deviations/{id}/authority")
    @Requires(Permission.DEVIATION_READ)
    View draft(@PathVariable EntryId id) {
        return page(id, Form.blank(ContactEntry.class), HttpStatus.OK);
    }

    @PostMapping("/deviations/{id}/authority")
    @Requires(Permission.DEVIATION_HANDLE)
    View contact(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var typed = Typed.ofParameters(request.getParameterMap());
        var again = RowEdits.asked(typed);
        if (again.isPresent()) {
            return page(id, Form.unchecked(ContactEntry.class, again.get()), HttpStatus.OK);
        }
        var form = Moments.past(Form.read(ContactEntry.class, typed), clock.instant());
        if (!form.valid()) {
            return page(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            tellings.contact(id, version, form.value());
        } catch (RuleBroken broken) {
            var told =
                    broken.code().startsWith("deviation.reports")
                            ? form.with("phase", broken.code())
                            : Moments.at(form, broken);
            return page(id, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new RedirectView("/deviations/" + id + "/authority");
    }

    private View page(EntryId id, Form<ContactEntry> form, HttpStatus status) {
        var view = pages.view(id);
        var page = new AuthorityView(view, drafting.draft(view.known()), form);
        return Page.of(templates.deviationAuthority(page), status);
    }
}
