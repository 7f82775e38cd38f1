package no.samsvar.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.samsvar.catalogue.own.ColumnsForm;
import no.samsvar.catalogue.own.ListDifference;
import no.samsvar.catalogue.own.OwnDraft;
import no.samsvar.catalogue.own.OwnItems;
import no.samsvar.catalogue.own.OwnList;
import no.samsvar.catalogue.own.OwnSource;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading an enterprise's own list of requirements from a file, in steps (CHK-02, PRC-15). */
@Service
@Transactional
public class OwnLists {

    private final Register register;
    private final OwnItems items;
    private final ChecklistAnswerRepository answers;

    OwnLists(Register register, OwnItems items, ChecklistAnswerRepository answers) {
        this.register = register;
        this.items = items;
        this.answers = answers;
    }

    /**
     * What a file would do to a list.
     *
     * @param print what is to be sent along when it is done, so that it does just this
     */
    public record Plan(OwnDraft draft, OwnList list, ListDifference difference, String print) {

        /** Whether it may be done. */
        public boolean clean() {
            return list.problems().isEmpty();
        }
    }

    /** A list with the file it was last read from. */
    public record Read(Stored<ChecklistFields> stored, Optional<OwnSource> source, int points) {}

    @Transactional(readOnly = true)
    public Read read(EntryId id) {
        return new Read(own(id), items.source(id), items.standing(id).size());
    }

    public void begin(EntryId id, String fileName, List<RawSheet> sheets) {
        open(id);
        items.begin(id, fileName, sheets);
    }

    @Transactional(readOnly = true)
    public OwnDraft draft(EntryId id) {
        own(id);
        return items.draft(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<OwnDraft> findDraft(EntryId id) {
        own(id);
        return items.draft(id);
    }

    /** Says which of the file's tables is meant. */
    public void choose(EntryId id, int sheet) {
        open(id);
        var draft = draft(id);
        if (sheet < 0 || sheet >= draft.sheets().size()) {
            throw new NotFound();
        }
        items.choose(id, draft, sheet);
    }

    /** Says which header is what. */
    public void tell(EntryId id, ColumnsForm form) {
        open(id);
        var draft = draft(id);
        for (var header : form.headers().values()) {
            if (!draft.table().headers().contains(header)) {
                throw new RuleBroken("catalogue.list.no-such-column", header);
            }
        }
        items.tell(id, draft, form.headers());
    }

    @Transactional(readOnly = true)
    public Plan plan(EntryId id) {
        var draft = draft(id);
        var list = OwnItems.read(draft);
        int version = items.source(id).map(OwnSource::version).orElse(0);
        return new Plan(
                draft,
                list,
                items.difference(id, list),
                version
                        + "-"
                        + draft.id()
                        + "-"
                        + draft.sheet()
                        + new TreeMap<>(draft.columns()).toString().hashCode());
    }

    /**
     * Makes the list read as the file, all of it or nothing. Answers stay, with the text that they
     * were given to.
     *
     * @param print of the plan that was seen
     */
    public void take(EntryId id, String print) {
        open(id);
        answers.lock(id);
        var plan = plan(id);
        if (!plan.print().equals(print)) {
            throw new OptimisticLockingFailureException("the file or the list is another now");
        }
        if (!plan.clean()) {
            throw new RuleBroken("catalogue.list.not-clean");
        }
        if (!plan.difference().changesSomething()) {
            throw new RuleBroken("catalogue.list.nothing-new");
        }
        items.take(id, plan.draft(), Scope.currentPerson().value());
    }

    public void discard(EntryId id) {
        own(id);
        if (!items.discard(id)) {
            throw new NotFound();
        }
    }

    private Stored<ChecklistFields> own(EntryId id) {
        var stored = register.find(ChecklistKinds.CHECKLIST, id);
        if (stored.fields().list() != ChecklistType.OWN) {
            throw new NotFound();
        }
        return stored;
    }

    private void open(EntryId id) {
        if (own(id).entry().status().equals(ChecklistKinds.ENDED)) {
            throw new RuleBroken("catalogue.ended");
        }
    }
}
