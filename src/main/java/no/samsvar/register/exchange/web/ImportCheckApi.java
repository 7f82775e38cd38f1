package no.samsvar.register.exchange.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.exchange.ImportProblem;
import no.samsvar.register.exchange.Imports;
import no.samsvar.register.exchange.Plan;
import no.samsvar.register.exchange.PlannedRow;
import no.samsvar.register.exchange.PlannedRow.Fate;
import no.samsvar.register.web.EntryDoor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A file into a register, for programs: what it would do, with every fault, and doing it. */
@RestController
class ImportCheckApi {

    private static final String IMPORT = ImportApi.IMPORTS + "/{id}";

    private final RegisterKinds kinds;
    private final Imports imports;
    private final Texts texts;
    private final Languages languages;
    private final Replies replies;

    ImportCheckApi(
            RegisterKinds kinds,
            Imports imports,
            Texts texts,
            Languages languages,
            Replies replies) {
        this.kinds = kinds;
        this.imports = imports;
        this.texts = texts;
        this.languages = languages;
        this.replies = replies;
    }

    /**
     * The dry run.
     *
     * @param print to send along when it shall be stored
     * @param clean whether nothing hinders it
     */
    record Check(
            String print,
            boolean clean,
            int created,
            int changed,
            int unchanged,
            List<Problem> problems,
            List<Row> rows) {}

    /**
     * What is wrong at one place in the file.
     *
     * @param row as Excel numbers it; 0 for the whole file
     * @param message what to do about it
     */
    record Problem(int row, String column, String cell, String code, String message) {}

    /** What becomes of one row. */
    record Row(int row, String title, Fate fate) {

        static Row of(PlannedRow<?> row) {
            return new Row(row.number(), row.title(), row.fate());
        }
    }

    /** That the plan of this print shall be stored. */
    @FormName("register.import")
    record Store(@Required String print) {}

    @GetMapping(IMPORT + "/check")
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<Check> check(@PathVariable String kind, @PathVariable UUID id) {
        return replies.tell(check(imports.plan(named(kind), id, languages.current())));
    }

    private Check check(Plan<?> plan) {
        return new Check(
                plan.print(),
                plan.clean(),
                plan.count(Fate.NEW),
                plan.count(Fate.UPDATE),
                plan.count(Fate.UNCHANGED),
                plan.problems().stream().map(this::problem).toList(),
                plan.rows().stream().map(Row::of).toList());
    }

    private Problem problem(ImportProblem problem) {
        return new Problem(
                problem.row(),
                problem.column(),
                problem.cell(),
                problem.code(),
                texts.text(languages.current(), problem.code(), problem.arguments().toArray()));
    }

    /** Every row or none; refused with 412 where it would no longer do what was shown. */
    @PostMapping(IMPORT + "/store")
    @CheckedInside(EntryDoor.BY_REGISTER)
    Reply<ImportApi.Draft> store(
            @PathVariable String kind, @PathVariable UUID id, Sent<Store> sent) {
        var named = named(kind);
        return replies.once(
                () -> {
                    var print = sent.value().print();
                    if (!imports.store(named, id, print, languages.current())) {
                        throw refused(named, id);
                    }
                    return ImportApi.Draft.of(named, imports.draft(named, id));
                });
    }

    private RuntimeException refused(RegisterKind<?> kind, UUID id) {
        return imports.plan(kind, id, languages.current()).clean()
                ? Seen.stale()
                : new RuleBroken("register.api.import-not-clean");
    }

    private RegisterKind<?> named(String name) {
        var kind = kinds.named(name);
        ImportController.check(kind);
        return kind;
    }
}
