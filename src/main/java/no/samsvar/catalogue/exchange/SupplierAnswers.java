package no.samsvar.catalogue.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samsvar.catalogue.Answer;
import no.samsvar.catalogue.ProposalForm;
import no.samsvar.catalogue.Walk;
import no.samsvar.platform.form.FieldProblem;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.sheet.RawRow;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.sheet.UnreadableSheet;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;

/** Reads what a supplier has filled in; one row that is wrong, and nothing is taken in. */
public final class SupplierAnswers {

    private final Walk walk;
    private final Texts texts;
    private final Map<String, ProposalForm> read = new LinkedHashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();

    private SupplierAnswers(Walk walk, Texts texts) {
        this.walk = walk;
        this.texts = texts;
    }

    /**
     * What is wrong with a row.
     *
     * @param row its number as the file's reader sees it
     */
    public record Wrong(int row, String code, List<Object> arguments) {}

    /** By the points' ids what a file proposes, and what is wrong with it. */
    public record Found(Map<String, ProposalForm> proposals, List<Wrong> wrong) {}

    /**
     * @throws UnreadableSheet {@code catalogue.supplier.no-columns} where the file has not the
     *     columns that we sent, {@code catalogue.supplier.no-answers} where none is filled in
     */
    public static Found read(List<RawSheet> sheets, Walk walk, Texts texts) {
        var reader = new SupplierAnswers(walk, texts);
        reader.sheet(RawSheet.largest(sheets));
        if (reader.read.isEmpty() && reader.wrong.isEmpty()) {
            throw new UnreadableSheet("catalogue.supplier.no-answers");
        }
        return new Found(reader.read, reader.wrong);
    }

    private void sheet(RawSheet sheet) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            IntStream.range(0, sheet.headers().size())
                    .filter(index -> isCalled(column.key(), sheet.headers().get(index)))
                    .findFirst()
                    .ifPresent(index -> places.put(column, index));
        }
        if (!places.containsKey(Column.POINT) || !places.containsKey(Column.ANSWER)) {
            throw new UnreadableSheet("catalogue.supplier.no-columns");
        }
        sheet.rows().forEach(row -> row(row, places));
    }

    private void row(RawRow row, Map<Column, Integer> places) {
        var item = cell(row, places, Column.POINT);
        var said = cell(row, places, Column.ANSWER);
        if (said.isEmpty()) {
            return;
        }
        var point = walk.point(item).filter(it -> it.item().supplierMayAnswer());
        var answer = answer(said);
        if (point.isEmpty()) {
            wrong.add(new Wrong(row.number(), "catalogue.supplier.no-such-point", List.of(item)));
        } else if (answer.isEmpty()) {
            wrong.add(new Wrong(row.number(), "catalogue.supplier.no-such-answer", List.of(said)));
        } else if (read.containsKey(item)) {
            wrong.add(new Wrong(row.number(), "catalogue.supplier.twice", List.of(item)));
        } else {
            proposal(row, item, typed(row, places, answer.get()));
        }
    }

    private static Typed typed(RawRow row, Map<Column, Integer> places, Answer answer) {
        return new Typed(
                Map.of(
                        "answer",
                        List.of(answer.name()),
                        "chosen",
                        List.of(cell(row, places, Column.CHOSEN)),
                        "evidence",
                        List.of(cell(row, places, Column.EVIDENCE))));
    }

    private void proposal(RawRow row, String item, Typed typed) {
        var form = Form.read(ProposalForm.class, typed);
        if (form.valid()) {
            read.put(item, form.value());
            return;
        }
        form.problems().forEach(problem -> wrong.add(wrong(row, problem)));
    }

    private Wrong wrong(RawRow row, FieldProblem problem) {
        var arguments = new ArrayList<Object>();
        arguments.add(texts.text(Language.NB, problem.field().labelKey()));
        arguments.addAll(problem.arguments());
        return new Wrong(row.number(), problem.code(), arguments);
    }

    private Optional<Answer> answer(String said) {
        return Arrays.stream(Answer.values())
                .filter(one -> one.name().equals(said) || isCalled(Kebab.key(one), said))
                .findFirst();
    }

    /** Whether that is the text of this key in any of the languages. */
    private boolean isCalled(String key, String said) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> texts.text(language, key).equalsIgnoreCase(said.strip()));
    }

    private static String cell(RawRow row, Map<Column, Integer> places, Column column) {
        var place = places.get(column);
        return place == null ? "" : row.cells().get(place).strip();
    }
}
