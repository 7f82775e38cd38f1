package no.samsvar.register.revision;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldProblem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/** An entry as it stands, or none yet, and as it would be. */
public final class Revision<F extends Record> {

    private final @Nullable Stored<F> current;
    private final FormRevision<F> own;
    private final FormRevision<EntryFields> shared;
    private final String state;

    private Revision(
            @Nullable Stored<F> current,
            FormRevision<F> own,
            FormRevision<EntryFields> shared,
            String state) {
        this.current = current;
        this.own = own;
        this.shared = shared;
        this.state = state;
    }

    public static <F extends Record> Revision<F> of(
            RegisterKind<F> kind, Optional<Stored<F>> stored, Anew anew) {
        var current = stored.orElse(null);
        var standing = current == null ? kind.states().getFirst() : current.entry().status();
        var revision =
                new Revision<>(
                        current,
                        FormRevision.of(
                                kind.fields().type(),
                                current == null ? null : current.fields(),
                                anew.own()),
                        FormRevision.of(
                                EntryFields.class,
                                current == null ? EntryFields.NONE : current.entry().fields(),
                                anew.shared()),
                        anew.state().orElse(standing));
        return revision.judged(kind);
    }

    /** The rule looks only at what is right field by field, and at what differs. */
    private Revision<F> judged(RegisterKind<F> kind) {
        if (!problems().isEmpty() || changesNothing()) {
            return this;
        }
        var found = kind.problems(current, fields(), shared(), state);
        return new Revision<>(current, own.judged(found), shared.judged(found), state);
    }

    public Optional<Stored<F>> current() {
        return Optional.ofNullable(current);
    }

    public List<FieldProblem> problems() {
        return Stream.concat(own.problems().stream(), shared.problems().stream()).toList();
    }

    /** What would be different, the state aside. */
    public List<FieldChange> changes() {
        return Stream.concat(own.changes().stream(), shared.changes().stream()).toList();
    }

    public boolean moves() {
        return current != null && !current.entry().status().equals(state);
    }

    /** Whether storing it would leave everything as it is. */
    public boolean changesNothing() {
        return current != null && problems().isEmpty() && changes().isEmpty() && !moves();
    }

    public String state() {
        return state;
    }

    /** The register's own fields; an error where {@link #problems} has any. */
    public F fields() {
        return requireNonNull(own.value(), "the entry is not valid");
    }

    public EntryFields shared() {
        return requireNonNull(shared.value(), "the entry is not valid");
    }
}
