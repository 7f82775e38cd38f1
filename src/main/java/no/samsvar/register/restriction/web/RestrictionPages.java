package no.samsvar.register.restriction.web;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Restriction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of a restriction shows. */
@Service
@Transactional(readOnly = true)
class RestrictionPages {

    private final Register register;
    private final ChoiceLists lists;

    RestrictionPages(Register register, ChoiceLists lists) {
        this.register = register;
        this.lists = lists;
    }

    /** The restriction in force, or a new one with whoever asks as its first reader. */
    RestrictionView now(RegisterKind<?> kind, EntryId id) {
        return view(
                kind, id, found -> Form.of(new RestrictionFields(found.reason(), readers(found))));
    }

    /** With a form as it was filled in. */
    RestrictionView with(RegisterKind<?> kind, EntryId id, Form<RestrictionFields> form) {
        return view(kind, id, _ -> form);
    }

    private RestrictionView view(
            RegisterKind<?> kind, EntryId id, Function<Restriction, Form<RestrictionFields>> form) {
        var entry = register.find(kind, id).entry();
        var found = register.restriction(id);
        var shown = found.orElseGet(() -> new Restriction("", Set.of(Scope.currentPerson())));
        return new RestrictionView(
                kind,
                entry,
                found.isPresent(),
                form.apply(shown),
                lists.of(RestrictionFields.class));
    }

    private static Set<UUID> readers(Restriction restriction) {
        return restriction.readers().stream().map(PersonId::value).collect(Collectors.toSet());
    }
}
