package no.samsvar.delegation.web;

import java.util.List;
import no.samsvar.delegation.Expertise;
import no.samsvar.delegation.TechnologyRow;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For each technology who knows its fields, for programs. */
@RestController
class RosterApi {

    private final RosterPages pages;
    private final Replies replies;

    RosterApi(RosterPages pages, Replies replies) {
        this.pages = pages;
        this.replies = replies;
    }

    /** A technology with who knows its fields, and the fields that nobody knows. */
    record Line(String technology, List<TechnologyRow.Known> known, List<Expertise> lacking) {}

    @GetMapping("/api/v1/competence")
    @Requires(Permission.DELEGATION_READ)
    Reply<List<Line>> roster() {
        return replies.tell(
                pages.all().stream()
                        .map(row -> new Line(row.technology(), row.known(), row.lacking()))
                        .toList());
    }
}
