package no.samsvar.dpia.web;

import java.util.List;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.drawing.Drawing;
import no.samsvar.dpia.drawing.Drawn;
import no.samsvar.dpia.drawing.Flow;
import no.samsvar.dpia.report.DrawnLines;
import no.samsvar.processing.Part;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/** The description of a case as it was drawn, what has changed since, and the flow. */
public record DpiaDescriptionView(
        Stored<DpiaFields> stored, Drawing drawing, Flow flow, ValueText words, boolean mayWrite) {

    public EntryId id() {
        return stored.entry().id();
    }

    public String back() {
        return DpiaKinds.DPIA.path(id());
    }

    public String action() {
        return "/dpia/" + id() + "/description";
    }

    /** Whether it can be drawn anew here. */
    public boolean mayDraw() {
        return mayWrite && DpiaKinds.open(stored.entry().status()) && drawing.changed();
    }

    public List<Drawn<?>> all() {
        return drawing.all().toList();
    }

    public List<Part.Line> lines(Drawn<?> one) {
        return new DrawnLines(words).told(one.then());
    }

    public List<DrawnLines.Change> changes(Drawn<?> one) {
        return new DrawnLines(words).changes(one);
    }

    public String href(Drawn<?> one) {
        var entry = one.now().entry();
        return "/registers/" + entry.kind() + "/" + entry.id();
    }
}
