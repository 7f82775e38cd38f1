package no.samsvar.filing.web;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samsvar.filing.PaperKinds;
import no.samsvar.filing.Papers;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Documents from before: dropped in, and those that wait. */
@Controller
class DropController {

    private final Papers papers;
    private final PaperPages pages;
    private final Templates templates;

    DropController(Papers papers, PaperPages pages, Templates templates) {
        this.papers = papers;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(PaperKinds.ALL)
    @Requires(Permission.IMPORT)
    View all() {
        return Page.of(templates.filingPapers(pages.all(List.of())));
    }

    /** Each file is taken by itself: one that is refused keeps no other out. */
    @PostMapping(PaperKinds.ALL)
    @Requires(Permission.IMPORT)
    View receive(@RequestParam(name = "files", required = false) List<MultipartFile> sent)
            throws IOException {
        var refused = new ArrayList<RuleBroken>();
        int taken = 0;
        for (var file : sent == null ? List.<MultipartFile>of() : sent) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (name.isEmpty() && file.isEmpty()) {
                continue;
            }
            try {
                papers.receive(name, file.getBytes());
                taken++;
            } catch (RuleBroken broken) {
                refused.add(broken);
            }
        }
        if (taken == 0 && refused.isEmpty()) {
            refused.add(new RuleBroken("register.file-none"));
        }
        return refused.isEmpty()
                ? new RedirectView(PaperKinds.ALL)
                : Page.of(
                        templates.filingPapers(pages.all(refused)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
