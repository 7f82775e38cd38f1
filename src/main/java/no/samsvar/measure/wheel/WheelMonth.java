package no.samsvar.measure.wheel;

import java.time.Month;
import java.util.List;
import java.util.function.Predicate;

/** The tasks of one month, in the order of their days. */
public record WheelMonth(Month month, List<WheelItem> items) {

    public int minutes() {
        return items.stream().mapToInt(WheelItem::minutes).sum();
    }

    /** The worst that is true of the month, which is what the picture shows. */
    public Standing standing() {
        if (any(Standing.OVERDUE::equals)) {
            return Standing.OVERDUE;
        }
        if (any(Standing.OPEN::equals)) {
            return Standing.OPEN;
        }
        boolean over = !items.isEmpty() && !any(Standing.PLANNED::equals);
        return over && any(Standing.DONE::equals) ? Standing.DONE : Standing.PLANNED;
    }

    private boolean any(Predicate<Standing> which) {
        return items.stream().map(WheelItem::standing).anyMatch(which);
    }
}
