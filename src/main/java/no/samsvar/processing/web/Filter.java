package no.samsvar.processing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.form.Typed;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingForOthersFields;
import no.samsvar.processing.Whose;
import no.samsvar.register.Stored;

/** Which activities a page of the record shows, as its address says. */
record Filter(String path, Typed typed) {

    static final String WORDS = "q";
    static final String LEGAL_PERSON = "legal-person";
    static final String UNIT = "unit";
    static final String STATE = "state";
    static final String SPECIAL = "special";
    static final String LACKING = "lacking";
    static final String CUSTOMER = "customer";
    static final String WHOSE = "whose";
    private static final String PAGE = "page";
    static final List<String> ALL =
            List.of(WORDS, LEGAL_PERSON, WHOSE, UNIT, STATE, SPECIAL, LACKING, CUSTOMER);

    String value(String name) {
        return typed.first(name).strip();
    }

    boolean any() {
        return ALL.stream().anyMatch(name -> !value(name).isEmpty());
    }

    /** The page asked for; the first is 0. */
    int page() {
        var text = value(PAGE);
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }

    String at(int page) {
        return path
                + Stream.concat(ALL.stream(), Stream.of(PAGE))
                        .map(name -> Map.entry(name, name.equals(PAGE) ? page + "" : value(name)))
                        .filter(one -> !one.getValue().isEmpty() && !one.getValue().equals("0"))
                        .map(one -> one.getKey() + "=" + encode(one.getValue()))
                        .collect(Collectors.joining("&", "?", ""))
                        .replaceFirst("^\\?$", "");
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    boolean takes(Stored<?> stored, boolean lacking) {
        var entry = stored.entry();
        return (empty(LACKING) || lacking)
                && (empty(STATE) || value(STATE).equals(entry.status()))
                && (empty(WORDS) || found(entry.number() + " " + entry.title()))
                && switch (stored.fields()) {
                    case ProcessingFields fields -> takes(stored, fields);
                    case ProcessingForOthersFields fields ->
                            (empty(SPECIAL) || fields.special())
                                    && (empty(CUSTOMER)
                                            || value(CUSTOMER).equals(fields.customer()));
                    default -> false;
                };
    }

    private boolean takes(Stored<?> stored, ProcessingFields fields) {
        var unit = value(UNIT);
        var person = value(LEGAL_PERSON);
        return (empty(SPECIAL) || fields.special())
                && (empty(WHOSE) || value(WHOSE).equals(Objects.toString(fields.whose())))
                && (unit.isEmpty()
                        || fields.units().stream().anyMatch(one -> one.toString().equals(unit))
                        || unit.equals(Objects.toString(stored.entry().unitId())))
                && (person.isEmpty() || isOf(person, stored, fields));
    }

    /** What is the whole house's is each legal person's too. */
    private static boolean isOf(String person, Stored<?> stored, ProcessingFields fields) {
        return fields.whose() == Whose.THE_HOUSE
                || fields.controllers().stream().anyMatch(one -> one.toString().equals(person))
                || person.equals(Objects.toString(stored.entry().legalPersonId()));
    }

    private boolean found(String text) {
        return text.toLowerCase(Locale.ROOT).contains(value(WORDS).toLowerCase(Locale.ROOT));
    }

    private boolean empty(String name) {
        return value(name).isEmpty();
    }
}
