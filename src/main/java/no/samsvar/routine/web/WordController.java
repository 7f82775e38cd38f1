package no.samsvar.routine.web;

import static no.samsvar.routine.RoutineKinds.ROUTINE;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.routine.Routines;
import no.samsvar.routine.TextForm;
import no.samsvar.routine.text.WordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A Word file as the draft's text: read, shown, and only then taken over. */
@Controller
class WordController {

    private final Routines routines;
    private final Register register;
    private final Templates templates;

    WordController(Routines routines, Register register, Templates templates) {
        this.routines = routines;
        this.register = register;
        this.templates = templates;
    }

    @GetMapping("/routines/{id}/word")
    @Requires(Permission.ROUTINE_WRITE)
    View choose(@PathVariable EntryId id) {
        return Page.of(templates.routineWord(WordView.choose(register.find(ROUTINE, id))));
    }

    @PostMapping("/routines/{id}/word")
    @Requires(Permission.ROUTINE_WRITE)
    View show(
            @PathVariable EntryId id, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var stored = register.find(ROUTINE, id);
        try {
            var draft = WordReader.read(file == null ? new byte[0] : file.getBytes());
            return Page.of(templates.routineWord(WordView.of(stored, draft)));
        } catch (RuleBroken broken) {
            return refused(WordView.refused(stored, broken));
        }
    }

    @PostMapping("/routines/{id}/text")
    @Requires(Permission.ROUTINE_WRITE)
    View replace(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var stored = register.find(ROUTINE, id);
        var form = Form.read(TextForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return refused(WordView.typed(stored, form));
        }
        routines.replaceText(id, version, form.value());
        return new RedirectView(ROUTINE.path(id) + "/edit");
    }

    private View refused(WordView view) {
        return Page.of(templates.routineWord(view), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
