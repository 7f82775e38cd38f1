package no.samsvar.platform.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What Samsvar keeps about those who use it; for anybody, as every page leads to it. */
@Controller
class PrivacyController {

    private final Templates templates;

    PrivacyController(Templates templates) {
        this.templates = templates;
    }

    @Public
    @GetMapping("/privacy")
    View page() {
        return Page.of(templates.platformPrivacy());
    }
}
