package no.samsvar.register.exchange.web;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;
import no.samsvar.register.exchange.ImportProblem;
import no.samsvar.register.exchange.Plan;
import no.samsvar.register.exchange.PlannedRow;
import no.samsvar.register.exchange.PlannedRow.Fate;
import no.samsvar.register.revision.FieldChange;
import no.samsvar.register.revision.Revision;

/**
 * A dry run as the reader sees it.
 *
 * @param isOther whether it is another than the one that was to be stored
 */
public record PlanView(Plan<?> plan, ValueText words, boolean isOther) {

    /** A page shows this many lines; the file has all. */
    private static final int SHOWN = 300;

    private static final int LONGEST_VALUE = 120;

    public RegisterKind<?> kind() {
        return plan.kind();
    }

    public String at() {
        return ImportController.at(kind(), plan.draft().id());
    }

    public int count(Fate fate) {
        return plan.count(fate);
    }

    public List<ImportProblem> problems() {
        return plan.problems().stream().limit(SHOWN).toList();
    }

    /** Rows that do something. */
    public List<PlannedRow<?>> rows() {
        return all().stream()
                .filter(row -> row.fate() == Fate.NEW || row.fate() == Fate.UPDATE)
                .limit(SHOWN)
                .toList();
    }

    List<PlannedRow<?>> all() {
        return List.copyOf(plan.rows());
    }

    public int notShown() {
        int rows = count(Fate.NEW) + count(Fate.UPDATE);
        return Math.max(0, (plan.clean() ? rows : plan.problems().size()) - SHOWN);
    }

    /** Where a problem is: the row as Excel numbers it. */
    public String place(ImportProblem problem) {
        return problem.row() == 0
                ? words.text("register.import.whole-file")
                : String.valueOf(problem.row());
    }

    public String message(ImportProblem problem) {
        return words.text(problem.code(), problem.arguments().toArray());
    }

    public String fate(PlannedRow<?> row) {
        return words.text("register.import.fate." + Kebab.of(row.fate().name()));
    }

    /** What would be different, a line for each field. */
    public List<String> changes(PlannedRow<?> row) {
        return row.fate() == Fate.UPDATE ? changes(row.revision().orElseThrow()) : List.of();
    }

    private List<String> changes(Revision<?> revision) {
        var lines = new ArrayList<String>();
        if (revision.moves()) {
            var from = revision.current().orElseThrow().entry().status();
            lines.add(
                    change(
                            words.text("register.column.status"),
                            words.state(kind().name(), from),
                            words.state(kind().name(), revision.state())));
        }
        for (FieldChange change : revision.changes()) {
            lines.add(
                    change(
                            words.text(change.field().labelKey()),
                            words.of(change.field(), change.from()),
                            words.of(change.field(), change.to())));
        }
        return lines;
    }

    private String change(String label, String from, String to) {
        return words.text("register.from-to", label, shown(from), shown(to));
    }

    private String shown(String value) {
        return value.isEmpty()
                ? words.text("register.empty-value")
                : value.length() <= LONGEST_VALUE
                        ? value
                        : value.substring(0, LONGEST_VALUE) + " …";
    }
}
