package no.samsvar.register.web.api;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.audit.Action;
import no.samsvar.audit.History;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import no.samsvar.platform.web.api.References;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.ListPage;
import no.samsvar.register.ListQuery;
import no.samsvar.register.ListRow;
import no.samsvar.register.Lists;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the API does with entries, each in one transaction with what it answers. */
@Service
@Transactional
class ApiEntries {

    private final Register register;
    private final Lists pages;
    private final ChoiceLists lists;
    private final History history;
    private final References references;
    private final NewId ids;

    ApiEntries(
            Register register,
            Lists pages,
            ChoiceLists lists,
            History history,
            References references,
            NewId ids) {
        this.register = register;
        this.pages = pages;
        this.lists = lists;
        this.history = history;
        this.references = references;
        this.ids = ids;
    }

    /** A page of a list, with all fields of its entries. */
    record Found(ListPage page, List<? extends Stored<?>> entries) {}

    @Transactional(readOnly = true)
    Found page(RegisterKind<?> kind, ListQuery query) {
        var page = pages.page(kind, query);
        var entries = page.rows().stream().map(ListRow::entry).toList();
        return new Found(page, register.all(kind, entries));
    }

    @Transactional(readOnly = true)
    Stored<?> find(RegisterKind<?> kind, EntryId id) {
        return register.find(kind, id);
    }

    <F extends Record> Stored<F> create(RegisterKind<F> kind, EntryInput<F> input) {
        check(kind, input, null);
        var id = input.id().orElseGet(() -> new EntryId(ids.next()));
        register.create(kind, id, input.fields(), input.shared());
        register.explain(id, input.explained());
        return register.find(kind, id);
    }

    <F extends Record> Stored<F> change(
            RegisterKind<F> kind, EntryId id, Seen seen, EntryInput<F> input) {
        var before = register.find(kind, id);
        seen.check(before.entry().version());
        check(kind, input, before);
        register.change(kind, id, before.entry().version(), input.fields(), input.shared());
        register.explain(id, input.explained());
        return register.find(kind, id);
    }

    Stored<?> move(RegisterKind<?> kind, EntryId id, Seen seen, String state) {
        var entry = register.find(kind, id).entry();
        seen.check(entry.version());
        register.move(kind, id, entry.version(), state, entry.dueAt());
        return register.find(kind, id);
    }

    @Transactional(readOnly = true)
    List<Action> history(RegisterKind<?> kind, EntryId id) {
        register.find(kind, id);
        return history.of(id.value());
    }

    /** What references of this source can be chosen from. */
    @Transactional(readOnly = true)
    List<Choice> choices(String source) {
        return lists.named(source);
    }

    private <F extends Record> void check(
            RegisterKind<F> kind, EntryInput<F> input, @Nullable Stored<F> before) {
        var fields = before == null ? null : before.fields();
        EntryFields shared = before == null ? null : before.entry().fields();
        var state = before == null ? kind.states().getFirst() : before.entry().status();
        var faults = new ArrayList<>(references.faults(EntryInput.FIELDS, input.fields(), fields));
        faults.addAll(references.faults(EntryInput.SHARED, input.shared(), shared));
        kind.problems(before, input.fields(), input.shared(), state).stream()
                .map(problem -> fault(kind, problem))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
    }

    private static Fault fault(RegisterKind<?> kind, CrossChecked.Problem problem) {
        var own = kind.fields().find(problem.field());
        return own.isPresent()
                ? Fault.of(EntryInput.FIELDS, problem.at(own.get()))
                : Fault.of(
                        EntryInput.SHARED,
                        problem.at(FormDeclaration.of(EntryFields.class).field(problem.field())));
    }
}
