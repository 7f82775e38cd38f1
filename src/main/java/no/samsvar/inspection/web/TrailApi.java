package no.samsvar.inspection.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.inspection.Viewing;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an auditor has looked at, for programs. */
@RestController
class TrailApi {

    private final TrailPages pages;
    private final Replies replies;

    TrailApi(TrailPages pages, Replies replies) {
        this.pages = pages;
        this.replies = replies;
    }

    @GetMapping("/api/v1/access/{id}/trail")
    @Requires(Permission.AUTHORISATION_WRITE)
    Reply<List<Viewing>> trail(@PathVariable UUID id) {
        return replies.tell(pages.of(id).lines().stream().map(TrailView.Line::viewing).toList());
    }
}
