package no.samsvar.register.search.web;

import java.util.List;
import no.samsvar.identity.CheckedInside;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Search;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding entries of every register, for programs. */
@RestController
class SearchApi {

    private final Search search;
    private final Replies replies;

    SearchApi(Search search, Replies replies) {
        this.search = search;
        this.replies = replies;
    }

    /** The best first, of all registers that one may read; at most fifty. */
    record Found(List<Hit> hits) {}

    /**
     * An entry found.
     *
     * @param href where it is read
     */
    record Hit(EntryId id, String kind, String number, String title, String state, String href) {

        static Hit of(Entry entry) {
            return new Hit(
                    entry.id(),
                    entry.kind(),
                    entry.number(),
                    entry.title(),
                    entry.status(),
                    "/api/v1/registers/" + entry.kind() + "/" + entry.id());
        }
    }

    @GetMapping("/api/v1/search")
    @CheckedInside("finds only in registers that one may read")
    Reply<Found> search(@RequestParam String q) {
        return replies.tell(new Found(search.find(q).stream().map(Hit::of).toList()));
    }
}
