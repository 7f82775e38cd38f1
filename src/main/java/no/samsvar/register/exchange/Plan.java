package no.samsvar.register.exchange;

import java.util.List;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.PlannedRow.Fate;

/** What an import would do, and all that hinders it. */
public record Plan<F extends Record>(
        RegisterKind<F> kind,
        ImportDraft draft,
        Names names,
        List<PlannedRow<F>> rows,
        List<ImportProblem> problems) {

    public int count(Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    public boolean clean() {
        return problems.isEmpty();
    }

    public boolean changesSomething() {
        return count(Fate.NEW) + count(Fate.UPDATE) > 0;
    }

    /** The same only as long as storing does what was shown. */
    public String print() {
        return Integer.toHexString(rows.stream().map(PlannedRow::print).toList().hashCode());
    }
}
