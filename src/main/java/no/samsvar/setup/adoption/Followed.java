package no.samsvar.setup.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.Form;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.register.origin.Origin;
import no.samsvar.setup.adoption.LineDifference.Change;
import no.samsvar.setup.adoption.LineDifference.State;
import no.samsvar.setup.starter.Line;

/** An entry that came of a line, beside what the line says now. */
record Followed<F extends Record>(
        RegisterKind<F> kind, Origin origin, Stored<F> stored, Desk desk) {

    Followed {
        desk = desk.in(origin.language());
    }

    String line() {
        return origin.line();
    }

    boolean own() {
        return !origin.untouched(Form.of(stored.fields()).typed());
    }

    boolean gone() {
        return LineKey.of(line()).flatMap(key -> desk.pack().find(key.kind(), key.id())).isEmpty();
    }

    LineDifference told() {
        return told(State.GONE, List.of());
    }

    private LineDifference told(State state, List<Change> changes) {
        var entry = stored.entry();
        return new LineDifference(line(), state, entry.title(), own(), entry, changes);
    }

    /** Empty where the newest edition says the same as what was taken. */
    Optional<LineDifference> difference(Line now, ValueText words) {
        var anew = anew(now);
        return origin.untouched(Form.of(anew).typed())
                ? Optional.empty()
                : Optional.of(told(State.CHANGED, changes(anew, words)));
    }

    /** The form as the newest edition fills it in, told from the day when the line was taken. */
    F anew(Line now) {
        var blanks = desk.chosen(line()).map(Chosen::blanks).orElse(Map.of());
        var day = LocalDate.ofInstant(stored.entry().createdAt(), Time.OSLO);
        return Fitted.form(kind, now, blanks, desk, day).value();
    }

    private List<Change> changes(F anew, ValueText words) {
        var taken = Form.read(kind.fields().type(), origin.taken()).value();
        var changes = new ArrayList<Change>();
        for (var field : kind.fields().asked()) {
            var before = words.of(field, field.valueIn(taken));
            var after = words.of(field, field.valueIn(anew));
            if (!before.equals(after)) {
                changes.add(new Change(words.text(field.labelKey()), before, after));
            }
        }
        return changes;
    }
}
