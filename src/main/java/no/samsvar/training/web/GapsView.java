package no.samsvar.training.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Column;
import no.samsvar.register.ValueText;
import no.samsvar.training.Check;
import no.samsvar.training.CheckForm;
import no.samsvar.training.CompetenceNeed;
import no.samsvar.training.GapRow;

/** Who lacks what: by course, by unit, by role; and when somebody last looked at the needs. */
public record GapsView(
        List<Part> parts, Optional<Check> last, Form<CheckForm> form, ValueText words) {

    /** One way to look at it. */
    public record Part(String key, List<GapRow> rows) {

        public List<Column> columns() {
            return List.of(
                    Column.of(text(key)),
                    Column.of(text("course.gaps.done")),
                    Column.of(text("course.gaps.lacking")));
        }
    }

    /** Who is lacking, each with what; each name once where the line is of one course. */
    public static String lacking(GapRow row) {
        boolean one = row.gaps().stream().map(CompetenceNeed::course).distinct().count() == 1;
        return row.gaps().stream()
                .map(need -> one ? need.name() : need.name() + " (" + need.number() + ")")
                .collect(Collectors.joining(", "));
    }
}
