package no.samsvar.measure.wheel;

import java.time.Month;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The recurring tasks of a year. */
public record Wheel(Year year, List<WheelMonth> months) {

    static Wheel of(Year year, List<WheelItem> items) {
        return new Wheel(
                year,
                Stream.of(Month.values())
                        .map(
                                month ->
                                        new WheelMonth(
                                                month,
                                                items.stream()
                                                        .filter(it -> in(year, month, it))
                                                        .sorted(
                                                                Comparator.comparing(WheelItem::day)
                                                                        .thenComparing(
                                                                                WheelItem::title))
                                                        .toList()))
                        .toList());
    }

    private static boolean in(Year year, Month month, WheelItem item) {
        return item.day().getYear() == year.getValue() && item.day().getMonth() == month;
    }

    public boolean isEmpty() {
        return months.stream().allMatch(month -> month.items().isEmpty());
    }

    /** What the year takes those who are responsible. */
    public int minutes() {
        return months.stream().mapToInt(WheelMonth::minutes).sum();
    }

    /** What it takes each of the others. */
    public int minutesOthers() {
        return months.stream()
                .flatMap(month -> month.items().stream())
                .mapToInt(item -> item.minutesOthers() == null ? 0 : item.minutesOthers())
                .sum();
    }
}
