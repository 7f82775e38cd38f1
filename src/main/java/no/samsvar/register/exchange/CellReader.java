package no.samsvar.register.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.personnumber.PersonNumbers;
import no.samsvar.platform.sheet.LenientDate;
import no.samsvar.platform.text.Language;
import no.samsvar.register.PlainRows;

/** Reads a cell as somebody would have typed it into the field's form. */
final class CellReader {

    private static final int OFFERED_AT_MOST = 400;

    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(.+?),?(?:T| +(?:kl\\.? ?)?)(\\d{1,2})[:.](\\d{2})(?:[:.]00)?");

    private final Vocabulary vocabulary;
    private final Names names;
    private final Language language;
    private final List<PlainRows> plainRows;

    /**
     * @param language of who reads what is wrong
     */
    CellReader(Vocabulary vocabulary, List<PlainRows> plainRows, Names names, Language language) {
        this.vocabulary = vocabulary;
        this.plainRows = plainRows;
        this.names = names;
        this.language = language;
    }

    /** The inputs of the field, by path. */
    Typed typed(FieldDeclaration field, String cell) throws CellFault {
        var inputs = new LinkedHashMap<String, List<String>>();
        if (field.kind() == FieldKind.ROWS) {
            rows(field, cell, inputs);
        } else {
            inputs.put(field.name(), values(field, cell));
        }
        return new Typed(inputs);
    }

    private void rows(FieldDeclaration field, String cell, Map<String, List<String>> inputs)
            throws CellFault {
        var parts = field.rows().orElseThrow().fields();
        int row = 0;
        for (var line : RowText.rows(cell)) {
            for (var texts :
                    RowText.isParted(line) ? parted(parts, line, row) : plain(field, line)) {
                for (var part : parts) {
                    if (texts.containsKey(part.name())) {
                        var path = field.name() + "[" + row + "]." + part.name();
                        inputs.put(path, values(part, texts.getOrDefault(part.name(), "")));
                    }
                }
                row++;
            }
        }
    }

    /** A row as our own files hold it. */
    private static List<Map<String, String>> parted(
            List<FieldDeclaration> parts, String line, int row) throws CellFault {
        var texts = RowText.parts(line);
        if (texts.size() > parts.size()) {
            throw new CellFault("register.import.parts", row + 1, parts.size());
        }
        var byName = new LinkedHashMap<String, String>();
        for (int part = 0; part < texts.size(); part++) {
            byName.put(parts.get(part).name(), texts.get(part));
        }
        return List.of(byName);
    }

    /** Rows as people write them: names, or what the row's own words say. */
    private List<Map<String, String>> plain(FieldDeclaration field, String line) throws CellFault {
        var own = plainRows.stream().filter(one -> one.row() == field.type()).findFirst();
        var name = RowNames.part(field).name();
        var rows = new ArrayList<Map<String, String>>();
        for (var words : RowNames.ofLine(field, line)) {
            rows.add(
                    own.isEmpty()
                            ? Map.of(name, words)
                            : own.get()
                                    .read(words)
                                    .orElseThrow(() -> new CellFault(own.get().remedy(), words)));
        }
        return rows;
    }

    private List<String> values(FieldDeclaration field, String cell) throws CellFault {
        if (cell.isBlank()) {
            return List.of();
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> List.of(withoutPersonNumber(cell));
            case NUMBER -> List.of(cell.replaceFirst("[.,]0+$", ""));
            case DATE -> List.of(date(cell));
            case MOMENT -> List.of(moment(cell));
            case YES_NO ->
                    List.of(
                            vocabulary
                                    .yesNo(cell)
                                    .orElseThrow(() -> new CellFault("register.import.yes-no")));
            case CHOICE -> List.of(constant(field, cell));
            case REFERENCE -> List.of(reference(field, cell));
            case CHOICES, REFERENCES -> many(field, cell);
            case ROWS -> throw new IllegalStateException("rows within rows");
        };
    }

    private List<String> many(FieldDeclaration field, String cell) throws CellFault {
        var values = new ArrayList<String>();
        for (var one : RowText.choices(cell)) {
            for (var part : isKnown(field, one) ? List.of(one) : RowText.byCommas(one)) {
                values.add(
                        field.kind() == FieldKind.CHOICES
                                ? constant(field, part)
                                : reference(field, part));
            }
        }
        return values;
    }

    /** A name may hold a comma; only what is no name is parted by them. */
    private boolean isKnown(FieldDeclaration field, String word) {
        return field.kind() == FieldKind.CHOICES
                ? vocabulary.constant(field.type(), word).isPresent()
                : !names.find(field.choices().orElseThrow(), word).isEmpty();
    }

    private String constant(FieldDeclaration field, String word) throws CellFault {
        return vocabulary
                .constant(field.type(), word)
                .orElseThrow(
                        () ->
                                new CellFault(
                                        "register.import.choice",
                                        word,
                                        shortened(vocabulary.offered(field.type(), language))));
    }

    private String reference(FieldDeclaration field, String name) throws CellFault {
        var found = names.find(field.choices().orElseThrow(), name);
        if (found.size() > 1) {
            throw new CellFault("register.import.several-called", name);
        }
        return found.stream()
                .findFirst()
                .map(UUID::toString)
                .orElseThrow(() -> new CellFault("register.import.nobody-called", name));
    }

    private static String withoutPersonNumber(String cell) throws CellFault {
        if (!PersonNumbers.find(cell).isEmpty()) {
            throw new CellFault("register.import.person-number");
        }
        return cell;
    }

    /** What is no date is left for the form to refuse. */
    private static String date(String cell) {
        return LenientDate.parse(cell).map(Object::toString).orElse(cell);
    }

    /** A day in any way people write it, at midnight where no clock time follows it. */
    private static String moment(String cell) {
        var parts = DAY_AND_TIME.matcher(cell.strip());
        if (!parts.matches()) {
            return LenientDate.parse(cell).map(day -> day + "T00:00:00").orElse(cell);
        }
        return LenientDate.parse(parts.group(1))
                .map(
                        day ->
                                "%sT%02d:%s:00"
                                        .formatted(
                                                day,
                                                Integer.valueOf(parts.group(2)),
                                                parts.group(3)))
                .orElse(cell);
    }

    private static String shortened(String offered) {
        return offered.length() <= OFFERED_AT_MOST
                ? offered
                : offered.substring(0, OFFERED_AT_MOST) + " …";
    }
}
