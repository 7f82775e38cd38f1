package no.samsvar.register.bulk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;
import no.samsvar.register.bulk.BulkPlan;
import no.samsvar.register.revision.FieldChange;
import no.samsvar.register.revision.Revision;

/**
 * What a bulk edit would do, as the reader sees it.
 *
 * @param id of the edit, once it is done
 * @param isOther whether it is another than the one that was to be done
 */
public record BulkPreview(
        RegisterKind<?> kind,
        UUID id,
        BulkPlan<?> plan,
        ValueText words,
        Map<String, List<String>> hidden,
        String back,
        boolean isOther) {

    private static final int SHOWN = 20;

    /** One entry, and what would be different or is in the way. */
    public record Line(String number, String title, List<String> words) {}

    public String action() {
        return kind.path() + "/bulk";
    }

    public int count() {
        return plan.changed().size();
    }

    public int unchanged() {
        return plan.entries().size() - count() - plan.faulty().size();
    }

    public boolean possible() {
        return plan.faulty().isEmpty() && count() > 0;
    }

    public List<Line> changes() {
        return lines(plan.changed().stream(), this::changes);
    }

    public List<Line> faults() {
        return lines(plan.faulty().stream(), this::faults);
    }

    private interface Telling {
        List<String> of(Revision<?> revision);
    }

    private static List<Line> lines(Stream<? extends Revision<?>> revisions, Telling telling) {
        return revisions.limit(SHOWN).map(one -> line(one, telling)).toList();
    }

    private static Line line(Revision<?> revision, Telling telling) {
        var entry = revision.current().orElseThrow().entry();
        return new Line(entry.number(), entry.title(), telling.of(revision));
    }

    private List<String> changes(Revision<?> revision) {
        var lines = new ArrayList<String>();
        if (revision.moves()) {
            var from = revision.current().orElseThrow().entry().status();
            lines.add(
                    change(
                            "register.column.status",
                            words.state(kind.name(), from),
                            words.state(kind.name(), revision.state())));
        }
        for (FieldChange change : revision.changes()) {
            lines.add(
                    change(
                            change.field().labelKey(),
                            words.of(change.field(), change.from()),
                            words.of(change.field(), change.to())));
        }
        return lines;
    }

    private String change(String labelKey, String from, String to) {
        return words.text("register.from-to", words.text(labelKey), shown(from), shown(to));
    }

    private String shown(String value) {
        return value.isEmpty() ? words.text("register.empty-value") : value;
    }

    private List<String> faults(Revision<?> revision) {
        return revision.problems().stream()
                .map(
                        problem ->
                                words.text(
                                        problem.code(),
                                        Stream.concat(
                                                        Stream.of(
                                                                words.text(
                                                                        problem.field()
                                                                                .labelKey())),
                                                        problem.arguments().stream())
                                                .toArray()))
                .toList();
    }
}
