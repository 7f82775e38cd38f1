package no.samsvar.hosting.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.samsvar.identity.Address;
import no.samsvar.identity.FoundingLinkId;
import no.samsvar.identity.FoundingLinks;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.Nameless;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.mail.Letters;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.LocalAddress;
import no.samsvar.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The organisations of the installation, and inviting another. */
@Controller
class OperatorController {

    static final String PAGE = "/operator";

    /** The mail that holds the link. */
    static final String MAIL = "hosting.invitation-mail";

    private final OperatorPages pages;
    private final FoundingLinks links;
    private final Letters letters;
    private final Languages languages;
    private final Templates templates;

    OperatorController(
            OperatorPages pages,
            FoundingLinks links,
            Letters letters,
            Languages languages,
            Templates templates) {
        this.pages = pages;
        this.links = links;
        this.letters = letters;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.OPERATE)
    View organisations(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        return pages.page(q, Math.max(page, 1), Form.blank(InvitationForm.class), HttpStatus.OK);
    }

    /** Shows the link on the answer itself: no address leads to it a second time. */
    @PostMapping(PAGE + "/invitations")
    @Requires(Permission.OPERATE)
    View invite(HttpServletRequest request) {
        var form = Form.read(InvitationForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return pages.page("", 1, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var typed = form.value().address();
        var address = typed == null ? null : new Address(typed);
        var path = FoundingLinks.path(links.make(address));
        return Page.of(
                templates.hostingInvited(LocalAddress.whole(path), typed, sent(address, path)));
    }

    @PostMapping(PAGE + "/invitations/{id}/withdraw")
    @Requires(Permission.OPERATE)
    View withdraw(@PathVariable UUID id) {
        links.withdraw(new FoundingLinkId(id));
        return new RedirectView(PAGE);
    }

    private boolean sent(@Nullable Address address, String path) {
        if (address == null || !letters.work()) {
            return false;
        }
        try {
            letters.send(address.value(), languages.current(), MAIL, path);
            return true;
        } catch (Nameless _) {
            // The page shows the link, and says that it has not been mailed.
            return false;
        }
    }
}
