package no.samsvar.overview.web;

import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samsvar.overview.Today;
import no.samsvar.platform.Time;
import no.samsvar.platform.web.Page;
import no.samsvar.register.TodayItem;

/**
 * What waits for the reader, by name.
 *
 * @param panels what rooms add below it
 */
public record TodayView(String name, Today today, List<JteModel> panels, Instant now) {

    /** When it is due: by the hour and with what is left where a clock runs, else by the day. */
    public String due(TodayItem item) {
        if (!item.clock()) {
            var day = item.due().atZone(Time.OSLO).toLocalDate();
            return day.isBefore(now.atZone(Time.OSLO).toLocalDate())
                    ? Page.text("overview.since", Page.date(day))
                    : Page.text("overview.due", Page.date(day));
        }
        var left = Duration.between(now, item.due());
        var time = Page.dateTime(item.due());
        return left.isNegative()
                ? Page.text("overview.clock.over", time)
                : Page.text(
                        "overview.clock.left",
                        time,
                        Long.toString(left.toHours()),
                        Integer.toString(left.toMinutesPart()));
    }
}
