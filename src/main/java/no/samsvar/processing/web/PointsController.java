package no.samsvar.processing.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Page;
import no.samsvar.processing.Activities;
import no.samsvar.processing.Point;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Which points beyond the law this organisation asks for in its record (ROPA-04). */
@Controller
class PointsController {

    private static final String PATH = "/processing/points";

    private final Activities activities;
    private final Templates templates;

    PointsController(Activities activities, Templates templates) {
        this.activities = activities;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Requires(Permission.PROCESSING_READ)
    View points() {
        var mayChoose = Permissions.has(Permission.ORGANISATION_WRITE);
        var frame = ProcessingPages.frame(PATH);
        return Page.of(
                templates.processingPoints(new PointsView(frame, activities.leftOut(), mayChoose)));
    }

    @PostMapping(PATH)
    @Requires(Permission.ORGANISATION_WRITE)
    View choose(@RequestParam(defaultValue = "") List<String> asked) {
        activities.askFor(
                Arrays.stream(Point.values())
                        .filter(point -> asked.contains(point.name()))
                        .collect(Collectors.toSet()));
        return new RedirectView(PATH);
    }
}
