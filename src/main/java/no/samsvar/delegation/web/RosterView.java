package no.samsvar.delegation.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.delegation.CompetenceKinds;
import no.samsvar.delegation.TechnologyRow;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.web.view.Paging;

/**
 * The roster of competence, a page at a time.
 *
 * @param all every technology
 */
public record RosterView(List<TechnologyRow> all, int page, boolean mayWrite) {

    private static final int PAGE = 50;

    public List<TechnologyRow> rows() {
        return all.stream().skip((long) page * PAGE).limit(PAGE).toList();
    }

    /** The fields that nobody knows, in words. */
    public String lacking(TechnologyRow row) {
        return row.lacking().stream()
                .map(field -> text(Kebab.key(field)))
                .collect(Collectors.joining(", "));
    }

    public Paging paging() {
        var summary = text("register.shown", rows().size(), all.size());
        return Paging.numbered(page, PAGE, all.size(), RosterView::at, summary);
    }

    private static String at(int number) {
        return CompetenceKinds.ROSTER + "?page=" + number;
    }
}
