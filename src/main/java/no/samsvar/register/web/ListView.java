package no.samsvar.register.web;

import static no.samsvar.platform.web.Page.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
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

    /** The same with one to choose rows by, where they can be changed together. */
    public List<Column> headsWithChoice() {
        return mayEditInBulk
                ? Stream.concat(
                                Stream.of(Column.of(text("register.bulk.choose"))),
                                heads().stream())
                        .toList()
                : heads();
    }

    /** What the list's own address says, for forms that lead elsewhere with it. */
    public Map<String, List<String>> kept() {
        var kept = new LinkedHashMap<>(address.typed().values());
        kept.keySet().retainAll(kept.keySet().stream().filter(ListView::isOfList).toList());
        return kept;
    }

    private static boolean isOfList(String name) {
        return name.startsWith("f.")
                || List.of("q", "sort", "columns", "after", "before").contains(name);
    }

    /** The kept list that this is, where it is the reader's own. */
    public Optional<SavedView> ownView() {
        return views.stream()
                .filter(one -> one.own() && one.query().equals(address.saved()))
                .findFirst();
    }

    public boolean mayExport() {
        return Permissions.has(Permission.EXPORT);
    }

    public boolean mayImport() {
        return mayWrite && Permissions.has(Permission.IMPORT);
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
