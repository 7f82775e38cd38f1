package no.samsvar.register.web.api;

import java.util.List;
import java.util.Set;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.RegisterKinds;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the references of forms can be chosen from, for programs. */
@RestController
class ChoiceApi {

    private static final Set<String> SHARED = Set.of("people", "units", "legal-persons");

    private final ApiEntries entries;
    private final RegisterKinds kinds;
    private final Replies replies;

    ChoiceApi(ApiEntries entries, RegisterKinds kinds, Replies replies) {
        this.entries = entries;
        this.kinds = kinds;
        this.replies = replies;
    }

    /** Ids with what they are called. */
    record All(List<Choice> choices) {}

    @GetMapping("/api/v1/choices/{source}")
    @CheckedInside("people, units and legal persons for whoever may read a register; its entries")
    Reply<All> list(@PathVariable String source) {
        if (!SHARED.contains(source)) {
            Permissions.check(kinds.named(source).read());
        } else if (kinds.readable().isEmpty()) {
            throw new AccessDeniedException(source);
        }
        return replies.tell(new All(entries.choices(source)));
    }
}
