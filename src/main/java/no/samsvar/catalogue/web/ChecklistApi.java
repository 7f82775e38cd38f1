package no.samsvar.catalogue.web;

import java.util.List;
import no.samsvar.catalogue.AnswerForm;
import no.samsvar.catalogue.ChecklistPoint;
import no.samsvar.catalogue.Checklists;
import no.samsvar.catalogue.GivenAnswer;
import no.samsvar.catalogue.Proposal;
import no.samsvar.catalogue.ProposalForm;
import no.samsvar.catalogue.content.Basis;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Going through checklists, for programs. */
@RestController
class ChecklistApi {

    private static final String ITEMS = "/api/v1/checklists/{id}/items";
    private static final String ITEM = ITEMS + "/{item}";

    private final Checklists checklists;
    private final ChecklistPages pages;
    private final Languages languages;
    private final Replies replies;

    ChecklistApi(
            Checklists checklists, ChecklistPages pages, Languages languages, Replies replies) {
        this.checklists = checklists;
        this.pages = pages;
        this.languages = languages;
        this.replies = replies;
    }

    /**
     * A point of a checklist.
     *
     * @param version of its answer; 0 where it has none
     */
    record PointTold(
            String item,
            String question,
            List<String> requirements,
            Basis basis,
            boolean supplierMayAnswer,
            @Nullable GivenAnswer answer,
            @Nullable Proposal proposal,
            int version) {

        static PointTold of(ChecklistPoint point, Language language) {
            var item = point.item();
            return new PointTold(
                    item.id(),
                    item.question().in(language),
                    item.requirements(),
                    item.basis(),
                    item.supplierMayAnswer(),
                    point.given().orElse(null),
                    point.proposal().orElse(null),
                    point.given().map(GivenAnswer::version).orElse(Checklists.UNANSWERED));
        }
    }

    @GetMapping(ITEMS)
    @Requires(Permission.CHECKLIST_READ)
    Reply<List<PointTold>> points(@PathVariable EntryId id) {
        var language = languages.current();
        return replies.tell(
                pages.points(id).stream().map(point -> PointTold.of(point, language)).toList());
    }

    @GetMapping(ITEM)
    @Requires(Permission.CHECKLIST_READ)
    Reply<PointTold> point(@PathVariable EntryId id, @PathVariable String item) {
        return replies.tell(told(id, item));
    }

    @PutMapping(ITEM)
    @Requires(Permission.CHECKLIST_WRITE)
    Reply<PointTold> answer(
            @PathVariable EntryId id, @PathVariable String item, Seen seen, Sent<AnswerForm> sent) {
        told(id, item);
        int version = seen.version();
        var form = sent.value();
        return replies.once(
                () -> {
                    checklists.answer(id, item, version, form, languages.current());
                    return told(id, item);
                });
    }

    @PostMapping(ITEM + "/approve")
    @Requires(Permission.CHECKLIST_APPROVE)
    Reply<PointTold> approve(@PathVariable EntryId id, @PathVariable String item, Seen seen) {
        told(id, item);
        int version = seen.version();
        return replies.once(
                () -> {
                    checklists.approve(id, item, version);
                    return told(id, item);
                });
    }

    @PostMapping(ITEM + "/proposal")
    @Requires(Permission.CHECKLIST_WRITE)
    Reply<PointTold> propose(
            @PathVariable EntryId id, @PathVariable String item, Sent<ProposalForm> sent) {
        told(id, item);
        var form = sent.value();
        return replies.once(
                () -> {
                    checklists.propose(id, item, form);
                    return told(id, item);
                });
    }

    @DeleteMapping(ITEM + "/proposal")
    @Requires(Permission.CHECKLIST_WRITE)
    Reply<Void> reject(@PathVariable EntryId id, @PathVariable String item) {
        return replies.done(() -> checklists.reject(id, item));
    }

    private PointTold told(EntryId id, String item) {
        return pages.points(id).stream()
                .filter(point -> point.item().id().equals(item))
                .findFirst()
                .map(point -> PointTold.of(point, languages.current()))
                .orElseThrow(NotFound::new);
    }
}
