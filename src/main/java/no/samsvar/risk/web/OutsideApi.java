package no.samsvar.risk.web;

import java.util.List;
import java.util.Set;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.EntryId;
import no.samsvar.risk.outside.Gap;
import no.samsvar.risk.outside.Outside;
import no.samsvar.risk.outside.Outsider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stands outside what is managed, for programs. */
@RestController
class OutsideApi {

    private final Outside outside;
    private final Replies replies;

    OutsideApi(Outside outside, Replies replies) {
        this.outside = outside;
        this.replies = replies;
    }

    /** A system or processing activity with why it stands outside. */
    record Line(EntryId id, String kind, String number, String title, Set<Gap> gaps) {

        static Line of(Outsider one) {
            var entry = one.entry();
            return new Line(entry.id(), entry.kind(), entry.number(), entry.title(), one.gaps());
        }
    }

    @GetMapping("/api/v1/status/outside")
    @Requires(Permission.OVERVIEW_READ)
    Reply<List<Line>> list() {
        return replies.tell(outside.all().stream().map(Line::of).toList());
    }
}
