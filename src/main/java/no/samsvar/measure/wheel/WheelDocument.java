package no.samsvar.measure.wheel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;

/** The wheel to hang on the wall: the picture on one page, and the tasks with what they take. */
public final class WheelDocument {

    private final Wheel wheel;
    private final Texts texts;
    private final Dates dates;
    private final Language language;

    private WheelDocument(Wheel wheel, Texts texts, Dates dates, Language language) {
        this.wheel = wheel;
        this.texts = texts;
        this.dates = dates;
        this.language = language;
    }

    public static Document of(
            Wheel wheel, String organisation, Texts texts, Dates dates, Language language) {
        return new WheelDocument(wheel, texts, dates, language).document(organisation);
    }

    private Document document(String organisation) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Figure(picture(), text("measure.wheel.picture", year())));
        blocks.add(new Block.Heading(1, text("measure.wheel.tasks")));
        blocks.add(table());
        return new Document(
                text("measure.wheel.of", year()),
                organisation,
                language.locale(),
                List.of(
                        new KeyValue(
                                text("measure.wheel.minutes"), Cell.of(minutes(wheel.minutes()))),
                        new KeyValue(
                                text("measure.wheel.minutes-others"),
                                Cell.of(minutes(wheel.minutesOthers())))),
                blocks);
    }

    private Block table() {
        Function<String, String> column = name -> text("measure.wheel.column." + name);
        var rows =
                wheel.months().stream()
                        .flatMap(month -> month.items().stream())
                        .map(
                                item ->
                                        List.of(
                                                Cell.of(dates.date(language, item.day())),
                                                Cell.of(item.title()),
                                                Cell.of(text(Kebab.key(item.phase()))),
                                                Cell.of(minutes(item.minutes())),
                                                Cell.of(text(Kebab.key(item.standing())))))
                        .toList();
        return new Block.Table(
                "",
                List.of(
                        column.apply("day"),
                        column.apply("task"),
                        column.apply("phase"),
                        column.apply("minutes"),
                        column.apply("standing")),
                rows);
    }

    private String picture() {
        var parts = new StringBuilder();
        for (int month = 0; month < wheel.months().size(); month++) {
            var one = wheel.months().get(month);
            var middle = WheelPicture.middle(month);
            parts.append(
                    """
                    <path d="%s" fill="%s" stroke="#1f2d3d" stroke-width="1"/>
                    <text x="%s" y="%s" font-family="Inter" font-size="14" font-weight="bold" text-anchor="middle" fill="#101820">%s</text>
                    """
                            .formatted(
                                    WheelPicture.part(month),
                                    one.items().isEmpty() ? "#ffffff" : "#dbe8f4",
                                    middle.x(),
                                    middle.y(),
                                    dates.month(language, month + 1)));
        }
        return """
               <svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">
               %s<text x="200" y="208" font-family="Inter" font-size="30" text-anchor="middle" fill="#101820">%s</text>
               </svg>
               """
                .formatted(parts, year());
    }

    private String minutes(int minutes) {
        var length = Length.of(minutes);
        return text(length.key(), length.arguments());
    }

    private String year() {
        return wheel.year().toString();
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }
}
