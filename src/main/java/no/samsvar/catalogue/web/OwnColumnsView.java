package no.samsvar.catalogue.web;

import java.util.List;
import java.util.stream.IntStream;
import no.samsvar.catalogue.own.ColumnsForm;
import no.samsvar.catalogue.own.OwnDraft;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Option;
import no.samsvar.register.Entry;

/** Which column of a list is what; the form holds headers, and the page their places. */
public record OwnColumnsView(Entry entry, OwnDraft draft, Form<ColumnsForm> form) {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 80;

    /** A column of the file, with some of what stands in it. */
    public record Head(String header, String examples) {}

    public String path() {
        return OwnListController.path(entry.id());
    }

    public List<Option> options(String field) {
        var headers = draft.table().headers();
        return IntStream.range(0, headers.size())
                .mapToObj(
                        place ->
                                new Option(
                                        String.valueOf(place),
                                        headers.get(place),
                                        headers.get(place).equals(form.typed().first(field))))
                .toList();
    }

    public List<Option> sheets() {
        return IntStream.range(0, draft.sheets().size())
                .mapToObj(
                        place ->
                                new Option(
                                        String.valueOf(place),
                                        draft.sheets().get(place).name(),
                                        place == draft.sheet()))
                .toList();
    }

    public List<Head> heads() {
        var headers = draft.table().headers();
        return IntStream.range(0, headers.size())
                .mapToObj(place -> new Head(headers.get(place), examples(place)))
                .toList();
    }

    private String examples(int place) {
        var examples =
                draft.table().rows().stream()
                        .map(row -> row.cells().get(place).replace('\n', ' '))
                        .filter(cell -> !cell.isBlank())
                        .distinct()
                        .limit(EXAMPLES)
                        .map(OwnColumnsView::cut)
                        .toList();
        return String.join(" · ", examples);
    }

    private static String cut(String cell) {
        return cell.length() <= LONGEST_EXAMPLE ? cell : cell.substring(0, LONGEST_EXAMPLE) + " …";
    }
}
