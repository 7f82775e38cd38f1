package no.samsvar.processing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.platform.form.CrossChecked.Problem;
import org.jspecify.annotations.Nullable;

/** What cannot be true at once in a record of processing, each at the field where it is mended. */
final class Contradictions {

    private Contradictions() {}

    static List<Problem> in(ProcessingFields fields) {
        return Stream.of(
                        whose(fields),
                        needs(fields),
                        disclosed(fields),
                        transferred(fields.transferred(), fields.transfers()),
                        keeping(fields.keeping()),
                        backwards(fields.starts(), fields.ends()))
                .flatMap(List::stream)
                .toList();
    }

    static List<Problem> in(ProcessingForOthersFields fields) {
        return Stream.of(
                        transferred(fields.transferred(), fields.transfers()),
                        keeping(fields.keeping()),
                        backwards(fields.starts(), fields.ends()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Problem> whose(ProcessingFields fields) {
        if (fields.whose() == Whose.ONE && fields.controllers().size() > 1) {
            return List.of(new Problem("controllers", "processing.one-controller-only"));
        }
        boolean house = fields.whose() == Whose.THE_HOUSE && !fields.controllers().isEmpty();
        return house
                ? List.of(new Problem("controllers", "processing.the-house-is-all"))
                : List.of();
    }

    private static List<Problem> needs(ProcessingFields fields) {
        boolean unknown =
                fields.needs().stream().anyMatch(one -> !fields.data().contains(one.category()));
        return unknown ? List.of(new Problem("needs", "processing.need-without-data")) : List.of();
    }

    private static List<Problem> disclosed(ProcessingFields fields) {
        boolean denied = Boolean.FALSE.equals(fields.disclosed()) && !fields.recipients().isEmpty();
        return denied
                ? List.of(new Problem("recipients", "processing.recipients-though-none"))
                : List.of();
    }

    private static List<Problem> transferred(@Nullable Boolean answer, List<Transfer> transfers) {
        boolean denied = Boolean.FALSE.equals(answer) && !transfers.isEmpty();
        return denied
                ? List.of(new Problem("transfers", "processing.transfers-though-none"))
                : List.of();
    }

    private static List<Problem> keeping(List<Keeping> rows) {
        var problems = new ArrayList<Problem>();
        for (int row = 0; row < rows.size(); row++) {
            int shown = row + 1;
            rows.get(row)
                    .mixedUp()
                    .ifPresent(code -> problems.add(new Problem("keeping", code, shown)));
        }
        return problems;
    }

    private static List<Problem> backwards(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        return starts != null && ends != null && ends.isBefore(starts)
                ? List.of(new Problem("ends", "processing.ends-before-it-starts"))
                : List.of();
    }
}
