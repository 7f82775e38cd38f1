package no.samsvar.deviation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import no.samsvar.deviation.assessment.Assessments;
import no.samsvar.deviation.assessment.Topic;
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

/** Assessing a deviation, a topic a page, saved as one goes. */
@Controller
class TopicController {

    private final CasePages pages;
    private final Assessments assessments;
    private final Templates templates;
    private final Clock clock;

    TopicController(CasePages pages, Assessments assessments, Templates templates, Clock clock) {
        this.clock = clock;
        this.pages = pages;
        this.assessments = assessments;
        this.templates = templates;
    }

    @GetMapping("/deviations/{id}/topics/{topic}")
    @Requires(Permission.DEVIATION_HANDLE)
    View topic(@PathVariable EntryId id, @PathVariable String topic) {
        var asked = Topic.of(topic);
        var view = pages.view(id);
        return page(
                view,
                asked,
                Form.of(view.known().of(asked)),
                view.entry().version(),
                HttpStatus.OK);
    }

    @PostMapping("/deviations/{id}/topics/{topic}")
    @Requires(Permission.DEVIATION_HANDLE)
    View save(
            @PathVariable EntryId id,
            @PathVariable String topic,
            @RequestParam int version,
            HttpServletRequest request) {
        var asked = Topic.of(topic);
        var typed = Typed.ofParameters(request.getParameterMap());
        var again = RowEdits.asked(typed);
        if (again.isPresent()) {
            var form = Form.unchecked(asked.form(), again.get());
            return page(pages.view(id), asked, form, version, HttpStatus.OK);
        }
        var form = Moments.past(Form.read(asked.form(), typed), clock.instant());
        if (!form.valid()) {
            return page(pages.view(id), asked, form, version, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            assessments.save(id, version, form.value(), form.explained());
        } catch (RuleBroken broken) {
            var told = Moments.at(form, broken);
            return page(pages.view(id), asked, told, version, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var topics = Topic.led(pages.known(id).stored().fields());
        var path = "/deviations/" + id;
        return new RedirectView(
                typed.has("to-summary") ? path + "/summary" : TopicView.next(path, topics, asked));
    }

    private View page(CaseView view, Topic topic, Form<?> form, int version, HttpStatus status) {
        var page = new TopicView(view, topic, form, version);
        return Page.of(templates.deviationTopic(page), status);
    }
}
