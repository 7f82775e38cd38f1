package no.samsvar.decision.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.decision.RulingKinds;
import no.samsvar.decision.Rulings;
import no.samsvar.decision.report.RulingReports;
import no.samsvar.document.Format;
import no.samsvar.document.web.DocumentFile;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A decision that is being made: one question a page, and where it has led. */
@Controller
class RulingController {

    private static final String ONE = "/rulings/{id}";
    private static final String QUESTION = ONE + "/questions/{question}";

    private final Rulings rulings;
    private final RulingReports reports;
    private final DecisionPages pages;
    private final Languages languages;
    private final Templates templates;

    RulingController(
            Rulings rulings,
            RulingReports reports,
            DecisionPages pages,
            Languages languages,
            Templates templates) {
        this.rulings = rulings;
        this.reports = reports;
        this.pages = pages;
        this.languages = languages;
        this.templates = templates;
    }

    /** The next question, or where the answers lead when there is none. */
    @GetMapping(ONE)
    @Requires(Permission.RULING_READ)
    View one(@PathVariable EntryId id, @RequestParam(defaultValue = "false") boolean so) {
        var view = pages.ruling(id);
        var next = view.explanation().asking().filter(_ -> !so && view.mayWrite());
        return view.ruling().open() && next.isPresent()
                ? new RedirectView(question(id, next.orElseThrow().question()))
                : Page.of(templates.decisionRuling(view));
    }

    @GetMapping(QUESTION)
    @Requires(Permission.RULING_WRITE)
    View ask(@PathVariable EntryId id, @PathVariable String question) {
        return Page.of(templates.decisionQuestion(pages.question(id, question, false)));
    }

    @PostMapping(QUESTION)
    @Requires(Permission.RULING_WRITE)
    View answer(
            @PathVariable EntryId id,
            @PathVariable String question,
            @RequestParam int version,
            @RequestParam Optional<List<String>> answer) {
        var view = pages.question(id, question, true);
        var chosen = answer.map(Set::copyOf).orElse(Set.of());
        if (chosen.isEmpty() || alone(view, chosen)) {
            return Page.of(templates.decisionQuestion(view), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        rulings.answer(
                id,
                version,
                question,
                chosen.contains(QuestionView.UNKNOWN) ? Set.of() : chosen,
                languages.current());
        return new RedirectView(RulingKinds.path(id));
    }

    /** Whether something is chosen beside what stands alone, such as "none of these". */
    private static boolean alone(QuestionView view, Set<String> chosen) {
        var alone = view.asking().alone();
        return chosen.size() > 1
                && (chosen.contains(QuestionView.UNKNOWN)
                        || alone != null && chosen.contains(alone));
    }

    private static String question(EntryId id, String name) {
        return RulingKinds.path(id) + "/questions/" + name;
    }

    @PostMapping(ONE + "/conclude")
    @Requires(Permission.RULING_WRITE)
    View conclude(@PathVariable EntryId id, @RequestParam int version) {
        rulings.conclude(id, version, languages.current());
        return new RedirectView(RulingKinds.path(id));
    }

    @PostMapping(ONE + "/approve")
    @Requires(Permission.RULING_APPROVE)
    View approve(@PathVariable EntryId id, @RequestParam int version) {
        rulings.approve(id, version);
        return new RedirectView(RulingKinds.path(id));
    }

    @GetMapping({ONE + "/report.{extension}", "/api/v1" + ONE + "/report.{extension}"})
    @Requires(Permission.RULING_READ)
    ResponseEntity<byte[]> report(@PathVariable EntryId id, @PathVariable String extension) {
        var format = Format.of(extension);
        var view = pages.ruling(id);
        return DocumentFile.of(
                reports.of(view.ruling(), view.words(), languages.current()),
                format,
                view.ruling().stored().entry().number());
    }
}
