package no.samsvar.processing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.web.view.Column;
import no.samsvar.platform.web.view.Option;
import no.samsvar.platform.web.view.Paging;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.processing.Whose;
import no.samsvar.register.RegisterKind;

/**
 * All activities of one register with basis, special data, systems, measures and what is missing; a
 * page at a time.
 *
 * @param total in the whole register
 * @param found that the filter takes
 * @param lacking of the whole register, those that lack something
 * @param choices of the filters, by name
 */
public record ProcessingView(
        Frame frame,
        RegisterKind<?> kind,
        Filter filter,
        List<ActivityRow> rows,
        int total,
        int found,
        int lacking,
        int special,
        Map<String, List<Choice>> choices,
        List<String> customers) {

    static final int PAGE = 50;

    public boolean own() {
        return kind == ProcessingKinds.PROCESSING;
    }

    /** The same in the keys of texts: {@code own} or {@code for-others}. */
    public String which() {
        return own() ? "own" : "for-others";
    }

    public boolean filtered() {
        return filter.any();
    }

    public String words() {
        return filter.value(Filter.WORDS);
    }

    public String path() {
        return filter.path();
    }

    public List<Column> heads() {
        return Stream.of(
                        "title",
                        "whose",
                        "purposes",
                        "special",
                        "systems",
                        "measures",
                        "customer",
                        "lacks")
                .filter(name -> !own() || !name.equals("customer"))
                .map(name -> Column.of(text("processing.column." + head(name))))
                .toList();
    }

    /** What a column is called where it differs between the registers. */
    public String head(String name) {
        return !own() && (name.equals("whose") || name.equals("purposes"))
                ? name + ".for-others"
                : name;
    }

    public List<Option> states() {
        return kind.states().stream()
                .map(
                        state ->
                                option(
                                        Filter.STATE,
                                        state,
                                        text(kind.name() + ".status." + Kebab.of(state))))
                .toList();
    }

    public List<Option> options(String name) {
        return choices.getOrDefault(name, List.of()).stream()
                .map(one -> option(name, one.id().toString(), one.name()))
                .toList();
    }

    /** How the controllers share it: one, several each, jointly, the house. */
    public List<Option> whose() {
        return Stream.of(Whose.values())
                .map(one -> option(Filter.WHOSE, one.name(), text(Kebab.key(one))))
                .toList();
    }

    public List<Option> customerOptions() {
        return customers.stream().map(one -> option(Filter.CUSTOMER, one, one)).toList();
    }

    /** The only choice of a filter that is on or off. */
    public List<Option> only(String name) {
        return List.of(option(name, "yes", text("processing.filter." + name + ".yes")));
    }

    private Option option(String name, String value, String label) {
        return new Option(value, label, filter.value(name).equals(value));
    }

    public Paging paging() {
        var summary = text("register.shown", rows.size(), found);
        return Paging.numbered(filter.page(), PAGE, found, filter::at, summary);
    }
}
