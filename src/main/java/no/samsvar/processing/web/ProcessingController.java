package no.samsvar.processing.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The record of processing as a whole. */
@Controller
class ProcessingController {

    private final ProcessingPages overviews;
    private final ChainPages chains;
    private final CoveragePages coverages;
    private final Templates templates;

    ProcessingController(
            ProcessingPages overviews,
            ChainPages chains,
            CoveragePages coverages,
            Templates templates) {
        this.overviews = overviews;
        this.chains = chains;
        this.coverages = coverages;
        this.templates = templates;
    }

    @GetMapping("/processing")
    @Requires(Permission.PROCESSING_READ)
    View own(HttpServletRequest request) {
        return Page.of(templates.processingOverview(overviews.own(filter(request))));
    }

    @GetMapping("/processing/for-others")
    @Requires(Permission.PROCESSING_READ)
    View forOthers(HttpServletRequest request) {
        return Page.of(templates.processingOverview(overviews.forOthers(filter(request))));
    }

    @GetMapping("/processing/chain")
    @Requires(Permission.PROCESSING_READ)
    View chain(HttpServletRequest request) {
        return Page.of(templates.processingChain(chains.chain(filter(request))));
    }

    @GetMapping("/processing/coverage")
    @Requires(Permission.PROCESSING_READ)
    View coverage(HttpServletRequest request) {
        return Page.of(templates.processingCoverage(coverages.coverage(request.getRequestURI())));
    }

    private static Filter filter(HttpServletRequest request) {
        return new Filter(request.getRequestURI(), Typed.ofParameters(request.getParameterMap()));
    }
}
