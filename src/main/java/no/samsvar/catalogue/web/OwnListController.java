package no.samsvar.catalogue.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.catalogue.ChecklistKinds;
import no.samsvar.catalogue.Checklists;
import no.samsvar.catalogue.OwnLists;
import no.samsvar.catalogue.own.ColumnsForm;
import no.samsvar.catalogue.own.OwnColumn;
import no.samsvar.catalogue.own.OwnDraft;
import no.samsvar.catalogue.own.OwnSource;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.sheet.UnreadableSheet;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.SentFile;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Reads an enterprise's own list from a file: the file, its columns, the difference, doing it. */
@Controller
class OwnListController {

    private static final String LIST = "/checklists/{id}/list";

    private final OwnLists lists;
    private final Checklists checklists;
    private final Templates templates;

    OwnListController(OwnLists lists, Checklists checklists, Templates templates) {
        this.lists = lists;
        this.checklists = checklists;
        this.templates = templates;
    }

    static String path(EntryId id) {
        return ChecklistKinds.walk(id) + "/list";
    }

    @GetMapping(LIST)
    @Requires(Permission.CHECKLIST_WRITE)
    View choose(@PathVariable EntryId id) {
        return Page.of(templates.catalogueList(start(id, "", List.of())));
    }

    private OwnListView start(EntryId id, String code, List<Object> arguments) {
        return new OwnListView(lists.read(id), lists.findDraft(id).isPresent(), code, arguments);
    }

    @PostMapping(LIST)
    @Requires(Permission.CHECKLIST_WRITE)
    View upload(@PathVariable EntryId id, @RequestParam MultipartFile file) throws IOException {
        try {
            if (file.isEmpty()) {
                throw new UnreadableSheet("register.import.no-file");
            }
            lists.begin(id, SentFile.name(file), Sheets.read(file.getBytes()));
            var source = lists.read(id).source().map(OwnSource::columns);
            boolean known = source.equals(Optional.of(lists.draft(id).columns()));
            return new RedirectView(path(id) + (known ? "/check" : "/columns"));
        } catch (UnreadableSheet unreadable) {
            return refused(id, unreadable.code(), unreadable.arguments());
        } catch (RuleBroken broken) {
            return refused(id, broken.code(), broken.arguments());
        }
    }

    private View refused(EntryId id, String code, List<Object> arguments) {
        var view = start(id, code, arguments);
        return Page.of(templates.catalogueList(view), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(LIST + "/columns")
    @Requires(Permission.CHECKLIST_WRITE)
    View columns(@PathVariable EntryId id) {
        var draft = lists.draft(id);
        var typed = new HashMap<String, List<String>>();
        draft.columns().forEach((column, header) -> typed.put(column.field(), List.of(header)));
        var form = Form.unchecked(ColumnsForm.class, new Typed(typed));
        return Page.of(templates.catalogueColumns(view(id, draft, form)));
    }

    private OwnColumnsView view(EntryId id, OwnDraft draft, Form<ColumnsForm> form) {
        return new OwnColumnsView(lists.read(id).stored().entry(), draft, form);
    }

    @PostMapping(LIST + "/columns")
    @Requires(Permission.CHECKLIST_WRITE)
    View tell(@PathVariable EntryId id, HttpServletRequest request) {
        var typed = Typed.ofParameters(request.getParameterMap());
        if (typed.has("show")) {
            lists.choose(id, place(typed.first("sheet")));
            return new RedirectView(path(id) + "/columns");
        }
        var draft = lists.draft(id);
        var form = Form.read(ColumnsForm.class, headers(draft, typed));
        if (!form.valid()) {
            return Page.of(
                    templates.catalogueColumns(view(id, draft, form)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        lists.tell(id, form.value());
        return new RedirectView(path(id) + "/check");
    }

    /** The page names headers by their places: a header may be any text. */
    private static Typed headers(OwnDraft draft, Typed typed) {
        Map<String, List<String>> said = new HashMap<>();
        var headers = draft.table().headers();
        for (var column : OwnColumn.values()) {
            int place = place(typed.first(column.field()));
            if (place >= 0 && place < headers.size()) {
                said.put(column.field(), List.of(headers.get(place)));
            }
        }
        return new Typed(said);
    }

    /** A place from 0; -1 where none is said. */
    private static int place(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }

    @GetMapping(LIST + "/check")
    @Requires(Permission.CHECKLIST_WRITE)
    View check(@PathVariable EntryId id) {
        var view = new OwnPlanView(checklists.walk(id), lists.plan(id));
        return Page.of(templates.catalogueDifference(view));
    }

    @PostMapping(LIST + "/store")
    @Requires(Permission.CHECKLIST_WRITE)
    View store(@PathVariable EntryId id, @RequestParam String print) {
        lists.take(id, print);
        return new RedirectView(ChecklistKinds.walk(id));
    }

    @PostMapping(LIST + "/discard")
    @Requires(Permission.CHECKLIST_WRITE)
    View discard(@PathVariable EntryId id) {
        lists.discard(id);
        return new RedirectView(path(id));
    }
}
