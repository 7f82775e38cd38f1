package no.samsvar.register;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of every register. */
@Service
@Transactional(readOnly = true)
public class Lists {

    private final ListRepository lists;

    Lists(ListRepository lists) {
        this.lists = lists;
    }

    public ListPage page(RegisterKind<?> kind, ListQuery query) {
        return lists.page(kind, query);
    }
}
