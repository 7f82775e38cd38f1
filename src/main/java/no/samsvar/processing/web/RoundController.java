package no.samsvar.processing.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.processing.round.Answer;
import no.samsvar.processing.round.Asked;
import no.samsvar.processing.round.RoundId;
import no.samsvar.processing.round.Rounds;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Confirmation rounds: starting one, answering in it, and seeing who owes what. */
@Controller
class RoundController {

    private static final String PATH = "/processing/rounds";

    private final Rounds rounds;
    private final RoundPages pages;
    private final StartChoices choices;
    private final NewId ids;
    private final Templates templates;

    RoundController(
            Rounds rounds, RoundPages pages, StartChoices choices, NewId ids, Templates templates) {
        this.rounds = rounds;
        this.pages = pages;
        this.choices = choices;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Requires(Permission.PROCESSING_READ)
    View all() {
        return Page.of(templates.processingRounds(pages.all(PATH)));
    }

    @GetMapping(PATH + "/new")
    @Requires(Permission.PROCESSING_WRITE)
    View blank() {
        Permissions.check(Permission.BULK_EDIT);
        return form(ids.next(), Form.blank(StartForm.class), HttpStatus.OK);
    }

    @PostMapping(PATH)
    @Requires(Permission.PROCESSING_WRITE)
    View start(@RequestParam UUID id, HttpServletRequest request) {
        Permissions.check(Permission.BULK_EDIT);
        var form = Form.read(StartForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return form(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var asked = form.value();
        var round = new RoundId(id);
        rounds.start(round, new Asked(asked.unit(), asked.owner()), asked.answerBy());
        return new RedirectView(Rounds.path(round));
    }

    private View form(UUID id, Form<StartForm> form, HttpStatus status) {
        var start = new RoundStart(id, form, choices.read());
        return Page.of(templates.processingRoundStart(start), status);
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.PROCESSING_READ)
    View round(@PathVariable UUID id) {
        return Page.of(templates.processingRound(pages.round(new RoundId(id), Optional.empty())));
    }

    @PostMapping(PATH + "/{id}/{entry}")
    @Requires(Permission.PROCESSING_CONFIRM)
    View answer(
            @PathVariable UUID id,
            @PathVariable EntryId entry,
            @RequestParam Answer answer,
            HttpServletRequest request) {
        var typed = Typed.ofParameters(request.getParameterMap());
        var what = typed.first("what-" + entry).strip();
        if (answer == Answer.MUST_CHANGE && what.isEmpty()) {
            var view = pages.round(new RoundId(id), Optional.of(entry.value()));
            return Page.of(templates.processingRound(view), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        rounds.answer(new RoundId(id), entry, answer, what.isEmpty() ? null : what);
        return new RedirectView(PATH + "/" + id);
    }
}
