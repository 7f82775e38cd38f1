package no.samsvar.register.link.web;

import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Search;
import no.samsvar.register.web.EntryDoor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page for a new link shows. */
@Service
@Transactional(readOnly = true)
class LinkPages {

    private final EntryDoor door;
    private final Search search;

    LinkPages(EntryDoor door, Search search) {
        this.door = door;
        this.search = search;
    }

    NewLinkView found(RegisterKind<?> kind, EntryId id, String typed) {
        var entry = door.entry(kind, id).entry();
        var others = search.find(typed).stream().filter(other -> !other.id().equals(id)).toList();
        return new NewLinkView(kind, entry, typed, others);
    }
}
