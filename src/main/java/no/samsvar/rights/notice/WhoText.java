package no.samsvar.rights.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.document.KeyValue;
import no.samsvar.organisation.LegalPerson;

/** Who answers for the data and whom to ask: art. 13 (1) (a) and (b). */
final class WhoText {

    private WhoText() {}

    static List<KeyValue> of(NoticeFacts facts, Say say) {
        var values = new ArrayList<KeyValue>();
        values.add(say.value("who.controllers", controllers(facts)));
        var contact = facts.settings().contact();
        if (contact != null) {
            values.add(say.value("who.contact", contact));
        }
        var officer = facts.officer();
        values.add(
                say.value(
                        "who.officer", officer.isEmpty() ? say.text("who.officer.none") : officer));
        return values;
    }

    static String controllers(NoticeFacts facts) {
        return facts.legalPersons().isEmpty()
                ? facts.organisation()
                : facts.legalPersons().stream()
                        .map(WhoText::named)
                        .collect(Collectors.joining("\n"));
    }

    private static String named(LegalPerson one) {
        return one.number() == null ? one.name() : one.name() + " (" + one.number() + ")";
    }
}
