package no.samsvar.measure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.Postponement;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/**
 * What a measure's page tells beside its fields.
 *
 * @param about the entries that it is for
 * @param task the recurring task that it is a turn of
 */
public record MeasureView(
        Stored<MeasureFields> stored,
        List<Target> about,
        Optional<Target> task,
        List<Postponement> postponements,
        ValueText words,
        LocalDate today,
        boolean mayDo,
        boolean mayWrite) {

    /** An entry that a measure leads to. */
    public record Target(String number, String title, String href) {}

    public boolean open() {
        return MeasureKinds.open(stored.entry().status());
    }

    public boolean notBegun() {
        return stored.entry().status().equals(MeasureKinds.PLANNED);
    }

    public boolean overdue() {
        return open() && stored.fields().deadline().isBefore(today);
    }

    public String path() {
        return "/measures/" + stored.entry().id();
    }

    public int version() {
        return stored.entry().version();
    }

    public String by(Postponement one) {
        return words.name(one.decidedBy());
    }
}
