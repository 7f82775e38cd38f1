package no.samsvar.processing.protocol;

import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.document.KeyValue;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.register.ValueText;

/** Whose protocol it is, as of when, and whom to turn to: art. 30 (1) (a) and (2) (a). */
final class FrontMatter {

    private FrontMatter() {}

    static List<KeyValue> of(Protocol protocol, ValueText words) {
        var none = words.text("processing.protocol.none");
        var legalPersons =
                protocol.legalPersons().stream()
                        .map(one -> named(one, words))
                        .collect(Collectors.joining("\n"));
        return List.of(
                line("processing.protocol.organisation", protocol.organisation(), words),
                line("processing.protocol.legal-persons", orElse(legalPersons, none), words),
                line("processing.protocol.contact", lines(protocol.contacts(), none), words),
                line("processing.protocol.officer", lines(protocol.officers(), none), words),
                line("processing.protocol.day", words.one(protocol.day()), words),
                count("processing.protocol.own-count", protocol.own().size(), words),
                count("processing.protocol.others-count", protocol.forOthers().size(), words));
    }

    private static String named(LegalPerson person, ValueText words) {
        var number = person.number();
        return number == null
                ? person.name()
                : words.text("processing.protocol.legal-person", person.name(), number.value());
    }

    private static KeyValue line(String key, String value, ValueText words) {
        return KeyValue.of(words.text(key), value);
    }

    private static KeyValue count(String key, int count, ValueText words) {
        return new KeyValue(words.text(key), Cell.of(count));
    }

    private static String lines(List<String> all, String none) {
        return orElse(String.join("\n", all), none);
    }

    private static String orElse(String text, String none) {
        return text.isEmpty() ? none : text;
    }
}
