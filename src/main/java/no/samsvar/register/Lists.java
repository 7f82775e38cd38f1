package no.samsvar.register;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.platform.form.FieldDeclaration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of every register, and those that people keep. */
@Service
@Transactional
public class Lists {

    private final ListRepository lists;
    private final SavedViewRepository views;

    Lists(ListRepository lists, SavedViewRepository views) {
        this.lists = lists;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public ListPage page(RegisterKind<?> kind, ListQuery query) {
        return lists.page(kind, query);
    }

    /** How many a list with these filters has. */
    @Transactional(readOnly = true)
    public int count(RegisterKind<?> kind, Map<String, List<String>> filters) {
        return lists.count(kind, ListQuery.all().filtered(filters));
    }

    /** How many came in each month from this one on, by month; those without any are left out. */
    @Transactional(readOnly = true)
    public Map<YearMonth, Integer> perMonth(RegisterKind<?> kind, YearMonth from) {
        return lists.perMonth(kind, from);
    }

    /**
     * All that the query finds, without pages.
     *
     * @param children the fields of child tables whose values are wanted too
     */
    @Transactional(readOnly = true)
    public List<ListRow> rows(
            RegisterKind<?> kind, ListQuery query, List<FieldDeclaration> children) {
        return lists.rows(kind, query.whole(), children);
    }

    /** The person's own views of this register and the shared ones. */
    @Transactional(readOnly = true)
    public List<SavedView> views(RegisterKind<?> kind) {
        return views.of(kind.name());
    }

    public void keep(RegisterKind<?> kind, SavedView view) {
        views.insert(kind.name(), view);
    }

    public void forget(UUID view) {
        views.delete(view);
    }
}
