package no.samsvar.register.exchange.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.sheet.UnreadableSheet;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.SentFile;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.exchange.ImportDraft;
import no.samsvar.register.exchange.Imports;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A file into a register: choosing it, and saying which column is what. */
@Controller
class ImportController {

    private final RegisterKinds kinds;
    private final Imports imports;
    private final ImportColumns columns;
    private final Templates templates;

    ImportController(
            RegisterKinds kinds, Imports imports, ImportColumns columns, Templates templates) {
        this.kinds = kinds;
        this.imports = imports;
        this.columns = columns;
        this.templates = templates;
    }

    /** Refuses who may not import here. */
    static void check(RegisterKind<?> kind) {
        Permissions.check(Permission.IMPORT);
        Permissions.check(kind.write());
    }

    private RegisterKind<?> named(String name) {
        var kind = kinds.named(name);
        check(kind);
        return kind;
    }

    @GetMapping("/registers/{kind}/import")
    @CheckedInside(ExportController.BY_REGISTER)
    View choose(@PathVariable String kind) {
        return Page.of(templates.registerImportStart(ImportStart.of(named(kind))));
    }

    @PostMapping("/registers/{kind}/import")
    @CheckedInside(ExportController.BY_REGISTER)
    View upload(@PathVariable String kind, @RequestParam MultipartFile file) throws IOException {
        var named = named(kind);
        try {
            if (file.isEmpty()) {
                throw new UnreadableSheet("register.import.no-file");
            }
            var sheets = Sheets.read(file.getBytes());
            var draft = imports.start(named, SentFile.name(file), sheets);
            return new RedirectView(
                    imports.isCertain(named, draft)
                            ? checked(named, draft.id())
                            : at(named, draft.id()));
        } catch (UnreadableSheet unreadable) {
            return refused(named, unreadable.code(), unreadable.arguments().toArray());
        } catch (RuleBroken broken) {
            return refused(named, broken.code(), broken.arguments().toArray());
        }
    }

    private View refused(RegisterKind<?> kind, String code, Object... arguments) {
        return Page.of(
                templates.registerImportStart(ImportStart.refused(kind, code, arguments)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/registers/{kind}/import/{id}")
    @CheckedInside(ExportController.BY_REGISTER)
    View columns(@PathVariable String kind, @PathVariable UUID id) {
        var named = named(kind);
        var draft = imports.draft(named, id);
        return draft.outcome().isPresent()
                ? new RedirectView(done(named, id))
                : Page.of(templates.registerImportColumns(columns.view(named, draft, "")));
    }

    @PostMapping("/registers/{kind}/import/{id}")
    @CheckedInside(ExportController.BY_REGISTER)
    View map(@PathVariable String kind, @PathVariable UUID id, HttpServletRequest request) {
        var named = named(kind);
        var typed = Typed.ofParameters(request.getParameterMap());
        if (typed.has("show")) {
            imports.choose(named, id, ImportColumns.number(typed.first("sheet")));
            return new RedirectView(at(named, id));
        }
        var draft = imports.draft(named, id);
        var said = said(draft, typed);
        boolean clears = typed.first("empty").equals("clear");
        try {
            imports.map(named, id, said, clears);
            return new RedirectView(checked(named, id));
        } catch (RuleBroken broken) {
            var view = columns.view(named, ImportColumns.with(draft, said, clears), broken.code());
            return Page.of(templates.registerImportColumns(view), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** The form names its columns by their place: a header may be any text. */
    private static Map<String, String> said(ImportDraft draft, Typed typed) {
        var said = new LinkedHashMap<String, String>();
        var headers = draft.table().headers();
        for (int place = 0; place < headers.size(); place++) {
            said.put(headers.get(place), typed.first("column." + place));
        }
        return said;
    }

    @PostMapping("/registers/{kind}/import/{id}/discard")
    @CheckedInside(ExportController.BY_REGISTER)
    View discard(@PathVariable String kind, @PathVariable UUID id) {
        var named = named(kind);
        imports.discard(named, id);
        return new RedirectView(named.path());
    }

    static String at(RegisterKind<?> kind, UUID id) {
        return kind.path() + "/import/" + id;
    }

    static String checked(RegisterKind<?> kind, UUID id) {
        return at(kind, id) + "/check";
    }

    static String done(RegisterKind<?> kind, UUID id) {
        return at(kind, id) + "/done";
    }
}
