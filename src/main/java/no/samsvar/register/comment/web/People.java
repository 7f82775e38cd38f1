package no.samsvar.register.comment.web;

import java.util.List;
import java.util.Map;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Restriction;
import no.samsvar.register.comment.CommentFields;
import org.springframework.stereotype.Component;

/** Who can be told about an entry. */
@Component
class People {

    private final ChoiceLists lists;
    private final Register register;

    People(ChoiceLists lists, Register register) {
        this.lists = lists;
        this.register = register;
    }

    /** Everybody but who asks; of a restricted entry its readers alone. */
    Choices of(EntryId id) {
        var all =
                in(lists.of(CommentFields.class)).stream()
                        .filter(one -> !one.id().equals(Scope.currentPerson().value()))
                        .toList();
        var those =
                register.restriction(id)
                        .map(limit -> all.stream().filter(one -> reads(limit, one)).toList())
                        .orElse(all);
        return new Choices(Map.of(CommentFields.TELL, those));
    }

    /** The same as a list. */
    static List<Choice> in(Choices choices) {
        return choices.bySource().getOrDefault(CommentFields.TELL, List.of());
    }

    private static boolean reads(Restriction limit, Choice person) {
        return limit.readers().contains(new PersonId(person.id()));
    }
}
