package no.samsvar.identity.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import no.samsvar.identity.Access;
import no.samsvar.identity.Membership;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.identity.Secrecy;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.web.LocalAddress;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What somebody meets first in an organisation that has given them access: the duty of secrecy. */
@Controller
class SecrecyController {

    static final String PAGE = "/secrecy";

    private final Secrecy secrecy;
    private final Templates templates;

    SecrecyController(Secrecy secrecy, Templates templates) {
        this.secrecy = secrecy;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    @Requires(Permission.OWN_ACCOUNT)
    View page(@RequestParam(defaultValue = "/") String back) {
        var local = LocalAddress.of(back);
        return awaiting()
                .map(it -> (View) Page.of(templates.identitySecrecy(it.name(), local)))
                .orElseGet(() -> new RedirectView(local));
    }

    @PostMapping(PAGE)
    @Requires(Permission.OWN_ACCOUNT)
    View acknowledge(@RequestParam(defaultValue = "/") String back) {
        var person = Access.current().orElseThrow().person().id();
        awaiting()
                .map(it -> Scope.of(it.organisation(), person))
                .ifPresent(scope -> scope.run(secrecy::acknowledge));
        return new RedirectView(LocalAddress.of(back));
    }

    private static Optional<Membership> awaiting() {
        return Access.current().map(Access::awaiting);
    }
}
