package no.samsvar.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One value of a table, with the type that Excel shall know it by. */
public sealed interface Cell {

    Cell EMPTY = new Text("");

    /** The value for machines: ISO dates, plain numbers. */
    String plain();

    /** Text, possibly empty, possibly with line breaks ({@code \n}). */
    record Text(String text) implements Cell {
        @Override
        public String plain() {
            return text;
        }
    }

    /** A calendar day. */
    record Day(LocalDate value) implements Cell {
        @Override
        public String plain() {
            return value.toString();
        }
    }

    /** A point in time as people see it, Europe/Oslo, to the minute. */
    record Moment(LocalDateTime value) implements Cell {
        @Override
        public String plain() {
            return IsoText.of(value);
        }
    }

    /** A number. */
    record Decimal(BigDecimal value) implements Cell {
        @Override
        public String plain() {
            return value.toPlainString();
        }
    }

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(LocalDate value) {
        return new Day(value);
    }

    static Cell of(LocalDateTime value) {
        return new Moment(value);
    }

    static Cell of(BigDecimal value) {
        return new Decimal(value);
    }

    static Cell of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }
}
