package no.samsvar.processing.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.document.KeyValue;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.processing.Activities;
import no.samsvar.processing.Completeness;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingForOthersFields;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.processing.Whose;
import no.samsvar.register.Stored;
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
                count("processing.protocol.others-count", protocol.forOthers().size(), words),
                line("processing.protocol.whose", orElse(whose(protocol, words), none), words),
                line("processing.protocol.summary", summary(protocol, words), words),
                line(
                        "processing.protocol.mark",
                        words.text("processing.protocol.mark.is", Mark.of(protocol)),
                        words));
    }

    /** How many activities each legal person answers for, and how many are the house's. */
    private static String whose(Protocol protocol, ValueText words) {
        var counts = new LinkedHashMap<String, Integer>();
        protocol.legalPersons().forEach(one -> counts.put(one.name(), 0));
        for (var stored : protocol.own()) {
            var fields = stored.fields();
            if (fields.whose() == Whose.THE_HOUSE || fields.controllers().isEmpty()) {
                var shared = fields.whose() == null ? null : words.one(fields.whose());
                var name = shared == null ? words.text("processing.protocol.unsaid") : shared;
                counts.merge(name, 1, Integer::sum);
            }
            fields.controllers().forEach(id -> counts.merge(words.name(id), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String summary(Protocol protocol, ValueText words) {
        var all = protocol.all();
        return Stream.of(
                        told("confirmed", count(all, FrontMatter::confirmed), words),
                        told("special", count(all, Activities::special), words),
                        told("transferred", count(all, FrontMatter::transferred), words),
                        told(
                                "lacking",
                                count(
                                        all,
                                        one -> !Completeness.of(one, protocol.leftOut()).isEmpty()),
                                words))
                .collect(Collectors.joining("\n"));
    }

    private static String told(String what, long count, ValueText words) {
        return words.text("processing.protocol.summary." + what, count);
    }

    private static long count(List<Stored<?>> all, Predicate<Stored<?>> which) {
        return all.stream().filter(which).count();
    }

    private static boolean confirmed(Stored<?> stored) {
        return stored.entry().status().equals(ProcessingKinds.CONFIRMED);
    }

    private static boolean transferred(Stored<?> stored) {
        return stored.fields() instanceof ProcessingFields own
                        && Boolean.TRUE.equals(own.transferred())
                || stored.fields() instanceof ProcessingForOthersFields other
                        && Boolean.TRUE.equals(other.transferred());
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
