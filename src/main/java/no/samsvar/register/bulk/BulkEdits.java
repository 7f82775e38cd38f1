package no.samsvar.register.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.Decisions;
import no.samsvar.register.EntryId;
import no.samsvar.register.ListRow;
import no.samsvar.register.Lists;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import no.samsvar.register.bulk.BulkEditRepository.Noted;
import no.samsvar.register.exchange.NameBook;
import no.samsvar.register.revision.Revision;
import no.samsvar.register.revision.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes many entries as one action, and takes that back. */
@Service
@Transactional
public class BulkEdits {

    /** More entries than this are changed in several goes. */
    static final int MOST = 2_000;

    private final BulkEditRepository edits;
    private final Lists lists;
    private final Register register;
    private final Revisions revisions;
    private final NameBook nameBook;
    private final Clock clock;

    BulkEdits(
            BulkEditRepository edits,
            Lists lists,
            Register register,
            Revisions revisions,
            NameBook nameBook,
            Clock clock) {
        this.edits = edits;
        this.lists = lists;
        this.register = register;
        this.revisions = revisions;
        this.nameBook = nameBook;
        this.clock = clock;
    }

    /** What giving this to those would do. */
    @Transactional(readOnly = true)
    public <F extends Record> BulkPlan<F> plan(
            RegisterKind<F> kind, Selection selection, Wish wish) {
        var anew = wish.of(kind);
        if (anew.state().filter(state -> !Decisions.mayMove(kind, state)).isPresent()) {
            throw new RuleBroken("register.needs-decision");
        }
        var entries = selected(kind, selection);
        if (entries.size() > MOST) {
            throw new RuleBroken("register.bulk.too-many", MOST);
        }
        return new BulkPlan<>(
                kind,
                entries.stream().map(one -> Revision.of(kind, Optional.of(one), anew)).toList(),
                nameBook.of(BulkFields.of(kind)));
    }

    private <F extends Record> List<Stored<F>> selected(RegisterKind<F> kind, Selection selection) {
        return switch (selection) {
            case Selection.Chosen(var ids) -> register.several(kind, ids);
            case Selection.OfPage(var query) -> all(kind, lists.page(kind, query).rows());
            case Selection.OfList(var query) -> all(kind, lists.rows(kind, query, List.of()));
        };
    }

    private <F extends Record> List<Stored<F>> all(RegisterKind<F> kind, List<ListRow> rows) {
        return register.all(kind, rows.stream().map(ListRow::entry).toList());
    }

    /**
     * Does it.
     *
     * @param id of the edit, so that sending twice is once
     * @param print of the plan that was shown
     * @return whether it was done; false where it would not do what was shown
     */
    public <F extends Record> boolean apply(
            RegisterKind<F> kind, UUID id, Selection selection, Wish wish, String print) {
        if (edits.find(id, kind.name()).isPresent()) {
            return true;
        }
        var plan = plan(kind, selection, wish);
        if (!plan.print().equals(print) || !plan.faulty().isEmpty()) {
            return false;
        }
        var changed = plan.changed();
        if (edits.insert(id, kind.name(), changed.size(), clock.instant())) {
            for (var revision : changed) {
                var entry = revision.current().orElseThrow().entry().id();
                int version = revisions.store(kind, revision);
                edits.note(id, new Noted(entry, version, Previous.of(revision)));
            }
        }
        return true;
    }

    @Transactional(readOnly = true)
    public BulkEdit find(RegisterKind<?> kind, UUID id) {
        return edits.find(id, kind.name()).orElseThrow(NotFound::new);
    }

    /** Gives every entry back what it had, but those that were changed since. */
    public <F extends Record> void undo(RegisterKind<F> kind, UUID id) {
        var edit = find(kind, id);
        if (edit.undoneAt().isPresent()) {
            return;
        }
        if (!edit.undoable(clock.instant()) || !edits.undo(id, clock.instant())) {
            throw new RuleBroken("register.bulk.too-late");
        }
        var noted = edits.noted(id);
        var standing =
                register.several(kind, noted.stream().map(Noted::id).toList()).stream()
                        .collect(Collectors.toMap(one -> one.entry().id(), Function.identity()));
        var restored = new ArrayList<EntryId>();
        for (var one : noted) {
            var stored = standing.get(one.id());
            if (stored != null && stored.entry().version() == one.version()) {
                restore(kind, stored, one.previous()).ifPresent(restored::add);
            }
        }
        edits.restored(id, restored);
    }

    private <F extends Record> Optional<EntryId> restore(
            RegisterKind<F> kind, Stored<F> stored, Previous previous) {
        var revision = Revision.of(kind, Optional.of(stored), previous.anew());
        if (!revision.problems().isEmpty()) {
            return Optional.empty();
        }
        revisions.putBack(kind, stored, revision);
        return Optional.of(stored.entry().id());
    }
}
