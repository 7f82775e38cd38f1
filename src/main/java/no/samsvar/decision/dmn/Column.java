package no.samsvar.decision.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samsvar.decision.engine.Question;
import org.jspecify.annotations.Nullable;

/**
 * An input of a table: a question with one answer, or one option of a question with several.
 *
 * @param variable by which expressions name it; with underscores, since a hyphen is a minus there
 * @param option null where the question has one answer
 * @param values all it can be, written as expressions write them
 */
record Column(String question, @Nullable String option, String variable, List<String> values) {

    private static final List<String> TRUE_OR_FALSE = List.of("true", "false");

    static List<Column> of(Question question) {
        var base = "q_" + plain(question.name());
        if (!question.several()) {
            var values = question.options().stream().map(Column::quoted).toList();
            return List.of(new Column(question.name(), null, base, values));
        }
        var columns = new ArrayList<Column>();
        for (var option : question.options()) {
            var variable = base + "__" + plain(option);
            columns.add(new Column(question.name(), option, variable, TRUE_OR_FALSE));
        }
        return columns;
    }

    String type() {
        return option == null ? "string" : "boolean";
    }

    /** What the input is where these options are chosen. */
    Object value(Set<String> chosen) {
        return option == null ? chosen.iterator().next() : (Object) chosen.contains(option);
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    static String plain(String name) {
        return name.replace('-', '_');
    }
}
