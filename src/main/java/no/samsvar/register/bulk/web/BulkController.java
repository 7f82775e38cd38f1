package no.samsvar.register.bulk.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.ValueText;
import no.samsvar.register.bulk.BulkEdits;
import no.samsvar.register.bulk.BulkPlan;
import no.samsvar.register.bulk.Wish;
import no.samsvar.register.web.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Changing many entries: what they shall be given, what that would do, doing it, taking it back.
 */
@Controller
class BulkController {

    private static final String BY_REGISTER = "the register in the address says which permission";

    private final RegisterKinds kinds;
    private final BulkEdits edits;
    private final Reader reader;
    private final NewId ids;
    private final Clock clock;
    private final Templates templates;

    BulkController(
            RegisterKinds kinds,
            BulkEdits edits,
            Reader reader,
            NewId ids,
            Clock clock,
            Templates templates) {
        this.kinds = kinds;
        this.edits = edits;
        this.reader = reader;
        this.ids = ids;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/registers/{kind}/bulk")
    @CheckedInside(BY_REGISTER)
    View form(@PathVariable String kind, HttpServletRequest request) {
        return form(asked(kind, request), "", HttpStatus.OK);
    }

    private View form(BulkRequest asked, String error, HttpStatus status) {
        var plan = edits.plan(asked.kind(), asked.selection(), new Wish(Map.of()));
        var form =
                new BulkForm(
                        asked.kind(),
                        plan,
                        choices(plan),
                        words(plan),
                        asked.hidden(),
                        asked.list().href(),
                        error);
        return Page.of(templates.registerBulkForm(form), status);
    }

    @GetMapping("/registers/{kind}/bulk/preview")
    @CheckedInside(BY_REGISTER)
    View preview(@PathVariable String kind, HttpServletRequest request) {
        var asked = asked(kind, request);
        return asked.wish().isEmpty()
                ? form(asked, "register.bulk.nothing-chosen", HttpStatus.UNPROCESSABLE_CONTENT)
                : preview(asked, false, HttpStatus.OK);
    }

    private View preview(BulkRequest asked, boolean isOther, HttpStatus status) {
        var plan = edits.plan(asked.kind(), asked.selection(), asked.wish());
        var preview =
                new BulkPreview(
                        asked.kind(),
                        ids.next(),
                        plan,
                        words(plan),
                        asked.hiddenWithWish(),
                        asked.list().href(),
                        isOther);
        return Page.of(templates.registerBulkPreview(preview), status);
    }

    private Choices choices(BulkPlan<?> plan) {
        return reader.named(plan.kind(), plan.names().bySource());
    }

    private ValueText words(BulkPlan<?> plan) {
        return reader.words(choices(plan));
    }

    @PostMapping("/registers/{kind}/bulk")
    @CheckedInside(BY_REGISTER)
    View apply(
            @PathVariable String kind,
            @RequestParam UUID edit,
            @RequestParam String print,
            HttpServletRequest request) {
        var asked = asked(kind, request);
        return edits.apply(asked.kind(), edit, asked.selection(), asked.wish(), print)
                ? new RedirectView(asked.kind().path() + "/bulk/" + edit)
                : preview(asked, true, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/registers/{kind}/bulk/{edit}")
    @CheckedInside(BY_REGISTER)
    View done(@PathVariable String kind, @PathVariable UUID edit) {
        var named = named(kind);
        var done = new BulkDone(named, edits.find(named, edit), clock.instant());
        return Page.of(templates.registerBulkDone(done));
    }

    @PostMapping("/registers/{kind}/bulk/{edit}/undo")
    @CheckedInside(BY_REGISTER)
    View undo(@PathVariable String kind, @PathVariable UUID edit) {
        var named = named(kind);
        edits.undo(named, edit);
        return new RedirectView(named.path() + "/bulk/" + edit);
    }

    private BulkRequest asked(String kind, HttpServletRequest request) {
        return new BulkRequest(named(kind), Typed.ofParameters(request.getParameterMap()));
    }

    private RegisterKind<?> named(String name) {
        var kind = kinds.named(name);
        Permissions.check(Permission.BULK_EDIT);
        Permissions.check(kind.write());
        return kind;
    }
}
