package no.samsvar.routine.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.register.Stored;
import no.samsvar.routine.RoutineFields;
import no.samsvar.routine.RoutineKinds;
import no.samsvar.routine.Version;
import no.samsvar.routine.Wording;
import no.samsvar.routine.text.Comparison;
import no.samsvar.routine.text.Piece;
import no.samsvar.routine.text.Piece.Fate;
import org.jspecify.annotations.Nullable;

/** Two versions of a routine and what is different, field by field. */
public record CompareView(
        Stored<RoutineFields> stored,
        List<Version> versions,
        int from,
        int to,
        Wording earlier,
        Wording later) {

    /** A field whose words differ. */
    public record Difference(String labelKey, List<Piece> pieces) {}

    public List<Difference> differences() {
        return Stream.of(
                        of("title", earlier.title(), later.title()),
                        of("purpose", earlier.purpose(), later.purpose()),
                        of("text", earlier.text(), later.text()),
                        of("address", earlier.address(), later.address()),
                        of("basis", earlier.basis(), later.basis()))
                .filter(one -> one.pieces().stream().anyMatch(it -> it.fate() != Fate.KEPT))
                .toList();
    }

    private static Difference of(String field, @Nullable String before, @Nullable String after) {
        return new Difference("routine.field." + field, Comparison.of(before, after));
    }

    public String name(int number) {
        return number == RoutinePages.DRAFT
                ? text("routine.draft")
                : text("routine.version.number", Integer.toString(number));
    }

    public String path() {
        return RoutineKinds.LIBRARY + "/" + stored.entry().id();
    }

    public String back() {
        return RoutineKinds.ROUTINE.path(stored.entry().id());
    }
}
