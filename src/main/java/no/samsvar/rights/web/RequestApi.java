package no.samsvar.rights.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.Time;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import no.samsvar.rights.request.ContactForm;
import no.samsvar.rights.request.RequestFields;
import no.samsvar.rights.request.RequestFigures;
import no.samsvar.rights.request.Requests;
import no.samsvar.rights.request.Right;
import no.samsvar.rights.request.StandingRight;
import no.samsvar.rights.term.TermStep;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests by people's rights, for programs; the register's own endpoints do the rest. */
@RestController
class RequestApi {

    private final Requests requests;
    private final Replies replies;

    RequestApi(Requests requests, Replies replies) {
        this.requests = requests;
        this.replies = replies;
    }

    /**
     * By when a request must be answered.
     *
     * @param safe the working day to have answered on
     * @param trace how it was worked out
     */
    record TermTold(
            LocalDate first,
            LocalDate last,
            LocalDate safe,
            Instant deadline,
            boolean extended,
            List<TermStep> trace) {}

    /** How many places there are to look in, others to ask, and places to erase from. */
    record Listed(int collected, int tasks, int erasures, int version) {}

    /**
     * What is to be respected.
     *
     * @param number of the case, for those who may read it; empty for others
     */
    record Stands(Set<Right> rights, LocalDate since, @Nullable LocalDate until, String number) {

        static Stands of(StandingRight one) {
            boolean reads = Permissions.has(Permission.REQUEST_READ);
            return new Stands(one.rights(), one.since(), one.until(), reads ? one.number() : "");
        }
    }

    @GetMapping(RequestFrame.API + "/term")
    @Requires(Permission.REQUEST_READ)
    Reply<TermTold> term(@PathVariable EntryId id) {
        var term = requests.find(id).fields().term();
        return replies.tell(
                new TermTold(
                        term.first(),
                        term.last(),
                        term.safe(),
                        term.deadline(),
                        term.extended(),
                        term.trace()));
    }

    @PostMapping(RequestFrame.API + "/gather")
    @Requires(Permission.REQUEST_WRITE)
    Reply<Listed> gather(@PathVariable EntryId id, Seen seen) {
        requests.find(id);
        return replies.once(
                () -> {
                    requests.gather(id, seen.version());
                    return listed(id);
                });
    }

    @PostMapping(RequestFrame.API + "/erasures")
    @Requires(Permission.REQUEST_WRITE)
    Reply<Listed> listErasures(@PathVariable EntryId id, Seen seen) {
        requests.find(id);
        return replies.once(
                () -> {
                    requests.listErasures(id, seen.version());
                    return listed(id);
                });
    }

    private Listed listed(EntryId id) {
        var stored = requests.find(id);
        RequestFields fields = stored.fields();
        return new Listed(
                fields.collected().size(),
                fields.tasks().size(),
                fields.erasures().size(),
                stored.entry().version());
    }

    @GetMapping(RequestFrame.API + "/contact")
    @Requires(Permission.REQUEST_WRITE)
    Reply<ContactForm> contact(@PathVariable EntryId id) {
        requests.find(id);
        return replies.tell(new ContactForm(requests.contact(id).orElse(null)));
    }

    @PutMapping(RequestFrame.API + "/contact")
    @Requires(Permission.REQUEST_WRITE)
    Reply<Void> keepContact(@PathVariable EntryId id, Sent<ContactForm> sent) {
        requests.find(id);
        var form = sent.value();
        return replies.done(() -> requests.contact(id, form));
    }

    @GetMapping("/api/v1/requests/figures")
    @Requires(Permission.REQUEST_READ)
    Reply<RequestFigures> figures(@RequestParam Instant since) {
        return replies.tell(requests.figures(LocalDate.ofInstant(since, Time.OSLO)));
    }

    @GetMapping("/api/v1/processing/{id}/standing-rights")
    @Requires(Permission.PROCESSING_READ)
    Reply<List<Stands>> standing(@PathVariable EntryId id) {
        return replies.tell(requests.standing(id).stream().map(Stands::of).toList());
    }
}
