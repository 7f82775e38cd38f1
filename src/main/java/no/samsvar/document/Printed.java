package no.samsvar.document;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.sheet.PlainText;

/** Values and texts as people read them on paper, in the document's language. */
final class Printed {

    private static final int ALL_DIGITS = 12;

    private final Locale language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final NumberFormat number;

    Printed(Locale language) {
        this.language = language;
        var english = language.getLanguage().equals("en");
        var pattern = english ? "d MMM yyyy" : "dd.MM.yyyy";
        var locale = english ? Locale.UK : language;
        this.day = DateTimeFormatter.ofPattern(pattern, locale);
        this.moment = DateTimeFormatter.ofPattern(pattern + ", HH:mm", locale);
        this.number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(ALL_DIGITS);
    }

    String of(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> clean(text);
            case Cell.Day(var value) -> day.format(value);
            case Cell.Moment(var value) -> moment.format(value);
            case Cell.Decimal(var value) -> number.format(value);
        };
    }

    /**
     * With soft hyphens where long words may be divided; only for languages whose rules we know.
     */
    String divided(String text) {
        return language.getLanguage().equals("en") ? text : SoftHyphens.in(text);
    }

    /** Without what no file format can hold. */
    static String clean(String text) {
        return PlainText.clean(text);
    }
}
