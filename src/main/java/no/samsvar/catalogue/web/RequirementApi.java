package no.samsvar.catalogue.web;

import java.util.List;
import no.samsvar.catalogue.requirement.NoteForm;
import no.samsvar.catalogue.requirement.RequirementLine;
import no.samsvar.catalogue.requirement.Requirements;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The requirements and how they are met, for programs. */
@RestController
class RequirementApi {

    private static final String ALL = "/api/v1/requirements";
    private static final String ONE = ALL + "/{requirement}";

    private final Requirements requirements;
    private final Replies replies;

    RequirementApi(Requirements requirements, Replies replies) {
        this.requirements = requirements;
        this.replies = replies;
    }

    @GetMapping(ALL)
    @Requires(Permission.REQUIREMENT_READ)
    Reply<List<RequirementLine>> all(@RequestParam(defaultValue = "false") boolean others) {
        return replies.tell(
                requirements.all(others).stream().flatMap(it -> it.lines().stream()).toList());
    }

    @GetMapping(ONE)
    @Requires(Permission.REQUIREMENT_READ)
    Reply<RequirementLine> one(@PathVariable String requirement) {
        return replies.tell(requirements.one(requirement));
    }

    @PutMapping(ONE + "/note")
    @Requires(Permission.CHECKLIST_WRITE)
    Reply<RequirementLine> note(@PathVariable String requirement, Sent<NoteForm> sent) {
        requirements.one(requirement);
        var form = sent.value();
        return replies.once(
                () -> {
                    requirements.note(requirement, form.note());
                    return requirements.one(requirement);
                });
    }
}
