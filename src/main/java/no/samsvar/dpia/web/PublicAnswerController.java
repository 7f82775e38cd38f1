package no.samsvar.dpia.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.samsvar.dpia.contribution.AnswerForm;
import no.samsvar.dpia.contribution.AnswerText;
import no.samsvar.dpia.contribution.Contributions;
import no.samsvar.dpia.contribution.OpenRequest;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Secret;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.PersonNumberEdits;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.Public;
import no.samsvar.platform.web.StrangerLimit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Where a supplier's link leads: the questions put to it, and nothing else of the case. */
@Controller
class PublicAnswerController {

    static final String PATH = "/supplier-answer";

    private final Contributions contributions;
    private final StrangerLimit limit;
    private final Templates templates;

    PublicAnswerController(Contributions contributions, StrangerLimit limit, Templates templates) {
        this.contributions = contributions;
        this.limit = limit;
        this.templates = templates;
    }

    @Public
    @GetMapping(PATH + "/{secret}")
    View blank(@PathVariable String secret, HttpServletRequest request) {
        var asked = asked(secret, request);
        if (asked.answered()) {
            return thanks(asked);
        }
        var answers = asked.questions().stream().map(_ -> Form.blank(AnswerText.class)).toList();
        return page(secret, asked, Form.blank(AnswerForm.class), answers, false);
    }

    @Public
    @PostMapping(PATH + "/{secret}")
    View answer(@PathVariable String secret, HttpServletRequest request) {
        var asked = asked(secret, request);
        if (asked.answered()) {
            return thanks(asked);
        }
        var sent = Typed.ofParameters(request.getParameterMap());
        var typed = PersonNumberEdits.asked(sent).orElse(sent);
        var form = Form.read(AnswerForm.class, typed);
        var answers =
                IntStream.range(0, asked.questions().size())
                        .mapToObj(at -> answer(typed, at))
                        .toList();
        boolean valid = form.valid() && answers.stream().allMatch(Form::valid);
        if (!valid || !typed.equals(sent)) {
            return page(secret, asked, form, answers, false);
        }
        var texts = answers.stream().map(PublicAnswerController::text).toList();
        if (texts.stream().allMatch(String::isEmpty)) {
            return page(secret, asked, form, answers, true);
        }
        contributions.answer(Secret.shown(secret), form.value(), texts);
        return thanks(asked);
    }

    private OpenRequest asked(String secret, HttpServletRequest request) {
        if (!limit.allowsLook(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return contributions.open(Secret.shown(secret)).orElseThrow(NotFound::new);
    }

    private static Form<AnswerText> answer(Typed typed, int at) {
        var name = DpiaPublicAnswerView.ANSWER + "." + at;
        return Form.read(
                AnswerText.class,
                new Typed(
                        Map.of(
                                DpiaPublicAnswerView.ANSWER,
                                List.of(typed.first(name)),
                                PersonNumberEdits.reasonOf(DpiaPublicAnswerView.ANSWER),
                                List.of(typed.first(PersonNumberEdits.reasonOf(name))))));
    }

    private static String text(Form<AnswerText> form) {
        return Objects.requireNonNullElse(form.value().answer(), "");
    }

    private View page(
            String secret,
            OpenRequest asked,
            Form<AnswerForm> form,
            List<Form<AnswerText>> answers,
            boolean nothing) {
        var view = new DpiaPublicAnswerView(secret, asked, form, answers, nothing);
        boolean wrong =
                nothing
                        || !form.problems().isEmpty()
                        || answers.stream().anyMatch(it -> !it.problems().isEmpty());
        return Page.of(
                templates.dpiaAnswer(view),
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private View thanks(OpenRequest asked) {
        return Page.of(templates.dpiaAnswered(asked.organisation()));
    }
}
