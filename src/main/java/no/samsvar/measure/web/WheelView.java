package no.samsvar.measure.web;

import java.util.List;
import no.samsvar.measure.wheel.Length;
import no.samsvar.measure.wheel.Standing;
import no.samsvar.measure.wheel.Wheel;
import no.samsvar.measure.wheel.WheelItem;
import no.samsvar.measure.wheel.WheelMonth;
import no.samsvar.measure.wheel.WheelPicture;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.web.Page;

/** The wheel of a year as its page shows it. */
public record WheelView(Wheel wheel, boolean mayWrite) {

    public int year() {
        return wheel.year().getValue();
    }

    public String name(WheelMonth month) {
        return Page.text("platform.month." + month.month().getValue());
    }

    /** Where in the page the month's tasks stand. */
    public String id(WheelMonth month) {
        return "month-" + month.month().getValue();
    }

    public String part(WheelMonth month) {
        return WheelPicture.part(month.month().ordinal());
    }

    public WheelPicture.Point middle(WheelMonth month) {
        return WheelPicture.middle(month.month().ordinal());
    }

    /** How many tasks a month has, with a sign where all is done or something is late. */
    public String count(WheelMonth month) {
        var sign =
                switch (month.standing()) {
                    case DONE -> " ✓";
                    case OVERDUE -> " !";
                    case PLANNED, OPEN, DROPPED, PASSED -> "";
                };
        return month.items().size() + sign;
    }

    /** What the picture says of a month to those who do not see it. */
    public String said(WheelMonth month) {
        return name(month)
                + ": "
                + Page.text("measure.wheel.count", month.items().size())
                + ", "
                + hours(month.minutes())
                + (month.standing() == Standing.OVERDUE
                        ? ", " + Page.text(Kebab.key(Standing.OVERDUE))
                        : "");
    }

    public String hours(int minutes) {
        var length = Length.of(minutes);
        return Page.text(length.key(), length.arguments());
    }

    public String standing(WheelItem item) {
        return Page.text(Kebab.key(item.standing()));
    }

    public String color(WheelItem item) {
        return switch (item.standing()) {
            case OVERDUE -> "danger";
            case OPEN -> "info";
            case DONE -> "success";
            case PLANNED, DROPPED, PASSED -> "neutral";
        };
    }

    public List<WheelMonth> filled() {
        return wheel.months().stream().filter(month -> !month.items().isEmpty()).toList();
    }
}
