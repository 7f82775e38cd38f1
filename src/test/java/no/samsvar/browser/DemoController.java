package no.samsvar.browser;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.platform.web.view.RowEdits;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Pages that show every component and every way to fail. */
@Controller
@TestComponent
class DemoController {

    private static final Choices SYSTEMS =
            new Choices(
                    Map.of(
                            "systems",
                            List.of(
                                    new Choice(new UUID(0, 1), "Journalsystemet"),
                                    new Choice(new UUID(0, 2), "Timebestillingen"))));

    private final DemoTemplates templates = new DemoTemplates();

    @GetMapping("/")
    View front() {
        return Page.of(templates.page("demo/list.jte", Map.of()));
    }

    @GetMapping("/demo/entry")
    View entry() {
        return Page.of(templates.page("demo/entry.jte", Map.of()));
    }

    @GetMapping("/demo/confirm")
    View confirm() {
        return Page.of(templates.page("demo/confirm.jte", Map.of()));
    }

    @GetMapping("/demo/form")
    View blank() {
        return form(Form.blank(DemoForm.class), HttpStatus.OK);
    }

    @PostMapping("/demo/form")
    View send(HttpServletRequest request) {
        var typed = Typed.ofParameters(request.getParameterMap());
        var edited = RowEdits.asked(typed);
        if (edited.isPresent()) {
            return form(Form.unchecked(DemoForm.class, edited.get()), HttpStatus.OK);
        }
        var form = Form.read(DemoForm.class, typed);
        return form.valid() ? new RedirectView("/") : form(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping({"/demo/fail/{how}", "/api/demo/fail/{how}"})
    View fail(@PathVariable String how) {
        throw switch (how) {
            case "rule" -> new RuleBroken("demo.rule", "16");
            case "absent" -> new NotFound();
            case "stale" -> new OptimisticLockingFailureException("version 3");
            default -> new IllegalStateException("a secret that nobody may read");
        };
    }

    @GetMapping("/demo/half")
    View half() {
        return Page.of(templates.page("demo/half.jte", Map.of()));
    }

    private View form(Form<DemoForm> form, HttpStatus status) {
        return Page.of(
                templates.page("demo/form.jte", Map.of("form", form, "choices", SYSTEMS)), status);
    }
}
