package no.samsvar.authorisation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.samsvar.authorisation.Authorisation;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Access;
import no.samsvar.identity.Address;
import no.samsvar.identity.Links;
import no.samsvar.identity.Membership;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.LocalAddress;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.ChoiceLists;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Inviting somebody, and changing or extending what they have. */
@Controller
class GrantController {

    private final Authorisations authorisations;
    private final ChoiceLists lists;
    private final NewId ids;
    private final Templates templates;

    GrantController(
            Authorisations authorisations, ChoiceLists lists, NewId ids, Templates templates) {
        this.authorisations = authorisations;
        this.lists = lists;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping(AccessController.PAGE + "/new")
    @Requires(Permission.AUTHORISATION_WRITE)
    View blank() {
        return invitation(ids.next(), Form.blank(InvitationForm.class), HttpStatus.OK);
    }

    @PostMapping(AccessController.PAGE)
    @Requires(Permission.AUTHORISATION_WRITE)
    View invite(@RequestParam UUID id, HttpServletRequest request) {
        var form = Form.read(InvitationForm.class, typed(request));
        if (!form.valid()) {
            return invitation(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var typed = form.value();
        try {
            var address = new Address(typed.address());
            var invited =
                    authorisations.invite(
                            new AuthorisationId(id), address, typed.name(), typed.grant());
            return invited.link()
                    .map(link -> LocalAddress.whole(Links.path(link)))
                    .map(link -> Page.of(templates.authorisationLink(typed.name(), link)))
                    .orElseGet(() -> new RedirectView(AccessController.PAGE));
        } catch (RuleBroken e) {
            return invitation(id, form.with(field(e), e.code()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (DuplicateKeyException e) {
            // The form was sent twice.
            return new RedirectView(AccessController.PAGE);
        }
    }

    @GetMapping(AccessController.PAGE + "/{id}")
    @Requires(Permission.AUTHORISATION_WRITE)
    View edit(@PathVariable UUID id) {
        var known = authorisations.find(new AuthorisationId(id));
        return change(known, known.version(), Form.of(GrantForm.of(known)), HttpStatus.OK);
    }

    @PostMapping(AccessController.PAGE + "/{id}")
    @Requires(Permission.AUTHORISATION_WRITE)
    View change(@PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
        var known = authorisations.find(new AuthorisationId(id));
        var form = Form.read(GrantForm.class, typed(request));
        if (!form.valid()) {
            return change(known, version, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            authorisations.change(known.id(), version, form.value().grant());
            return new RedirectView(AccessController.PAGE);
        } catch (RuleBroken e) {
            return change(
                    known,
                    version,
                    form.with(field(e), e.code()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View invitation(UUID id, Form<InvitationForm> form, HttpStatus status) {
        var choices = lists.of(InvitationForm.class);
        var view = new GrantView<>(id.toString(), 0, "", form, choices, profile());
        return Page.of(templates.authorisationInvite(view), status);
    }

    private View change(Authorisation known, int version, Form<GrantForm> form, HttpStatus status) {
        var id = known.id().value().toString();
        var choices = lists.of(GrantForm.class);
        var view = new GrantView<>(id, version, known.name(), form, choices, profile());
        return Page.of(templates.authorisationChange(view), status);
    }

    private static Profile profile() {
        return Access.current()
                .map(Access::membership)
                .map(Membership::profile)
                .orElse(Profile.SMALL);
    }

    /** Where a broken rule is mended. */
    private static String field(RuleBroken rule) {
        return switch (rule.code()) {
            case "authorisation.until-past", "authorisation.until-far" -> "until";
            case "authorisation.reason-missing" -> "reason";
            default -> "role";
        };
    }

    private static Typed typed(HttpServletRequest request) {
        return Typed.ofParameters(request.getParameterMap());
    }
}
