package no.samsvar.register.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Chip;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.platform.web.view.Column;
import no.samsvar.platform.web.view.Paging;
import no.samsvar.register.ListPage;
import no.samsvar.register.ListRow;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.SavedView;
import no.samsvar.register.ValueText;

/** A list as the page shows it; complete before the page is written. */
public record ListView(
        RegisterKind<?> kind,
        ListAddress address,
        ListPage page,
        List<ListColumn> columns,
        Choices choices,
        ValueText words,
        List<SavedView> views,
        boolean mayWrite,
        boolean mayEditInBulk) {

    public List<Column> heads() {
        var sort = address.query().sort();
        boolean descending = address.query().descending();
        return columns.stream()
                .map(
                        column ->
                                column.sorts()
                                        ? Column.sorted(
                                                text(column.labelKey()),
                                                address.sortedBy(column.name()),
                                                !column.name().equals(sort)
                                                        ? Column.Sort.NONE
                                                        : descending
                                                                ? Column.Sort.DESCENDING
                                                                : Column.Sort.ASCENDING)
                                        : Column.of(text(column.labelKey())))
                .toList();
    }

    public List<ListFilter> filters() {
        return ListFilter.of(this);
    }

    public List<ListColumn> allColumns() {
        return ListColumn.all(kind);
    }

    public boolean shows(ListColumn column) {
        return columns.contains(column);
    }

    public String cell(ListColumn column, ListRow row) {
        return column.text(words, row);
    }

    /** The filters in force, in words. */
    public List<Chip> chips() {
        return Chips.of(this);
    }

    public Paging paging() {
        return new Paging(
                page.previous().map(address::at),
                page.next().map(address::at),
                text("register.shown", page.rows().size(), page.total()));
    }

    public boolean filtered() {
        return !address.filters().isEmpty() || !address.query().words().isBlank();
    }

    /** What everything of this register is called. */
    public String title() {
        return text(kind.name() + ".title");
    }

    public Optional<String> lead() {
        return Page.textIfAny(kind.name() + ".lead");
    }
}
