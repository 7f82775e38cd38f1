package no.samsvar.register.exchange.web;

import gg.jte.generated.precompiled.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.exchange.Imports;
import no.samsvar.register.web.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A file into a register: what it would do, with every fault, and doing it. */
@Controller
class ImportCheckController {

    private final RegisterKinds kinds;
    private final Imports imports;
    private final Reader reader;
    private final Languages languages;
    private final Clock clock;
    private final Templates templates;

    ImportCheckController(
            RegisterKinds kinds,
            Imports imports,
            Reader reader,
            Languages languages,
            Clock clock,
            Templates templates) {
        this.kinds = kinds;
        this.imports = imports;
        this.reader = reader;
        this.languages = languages;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/registers/{kind}/import/{id}/check")
    @CheckedInside(ExportController.BY_REGISTER)
    View check(@PathVariable String kind, @PathVariable UUID id) {
        var named = named(kind);
        return isDone(named, id)
                ? new RedirectView(ImportController.done(named, id))
                : Page.of(templates.registerImportCheck(plan(named, id, false)));
    }

    @GetMapping({
        "/registers/{kind}/import/{id}/check.xlsx",
        "/api/v1/registers/{kind}/imports/{id}/check.xlsx"
    })
    @CheckedInside(ExportController.BY_REGISTER)
    ResponseEntity<byte[]> file(@PathVariable String kind, @PathVariable UUID id)
            throws IOException {
        var named = named(kind);
        var view = plan(named, id, false);
        var out = new ByteArrayOutputStream();
        Sheets.writeXlsx(PlanSheets.of(view), out);
        var title = view.words().text("register.import.check.file", view.plan().draft().fileName());
        return FileName.attached(
                out.toByteArray(), Sheets.XLSX, title, LocalDate.now(clock), "xlsx");
    }

    @PostMapping("/registers/{kind}/import/{id}/store")
    @CheckedInside(ExportController.BY_REGISTER)
    View store(@PathVariable String kind, @PathVariable UUID id, @RequestParam String print) {
        var named = named(kind);
        return imports.store(named, id, print, languages.current())
                ? new RedirectView(ImportController.done(named, id))
                : Page.of(
                        templates.registerImportCheck(plan(named, id, true)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/registers/{kind}/import/{id}/done")
    @CheckedInside(ExportController.BY_REGISTER)
    View done(@PathVariable String kind, @PathVariable UUID id) {
        var named = named(kind);
        return imports.draft(named, id)
                .outcome()
                .<View>map(one -> Page.of(templates.registerImportDone(new ImportDone(named, one))))
                .orElseGet(() -> new RedirectView(ImportController.checked(named, id)));
    }

    private boolean isDone(RegisterKind<?> kind, UUID id) {
        return imports.draft(kind, id).outcome().isPresent();
    }

    private PlanView plan(RegisterKind<?> kind, UUID id, boolean isOther) {
        var plan = imports.plan(kind, id, languages.current());
        return new PlanView(
                plan, reader.words(reader.named(kind, plan.names().bySource())), isOther);
    }

    private RegisterKind<?> named(String name) {
        var kind = kinds.named(name);
        ImportController.check(kind);
        return kind;
    }
}
