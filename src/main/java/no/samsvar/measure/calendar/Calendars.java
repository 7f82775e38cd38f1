package no.samsvar.measure.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;

/** Deadlines as a calendar file (RFC 5545): a day without an hour for each. */
public final class Calendars {

    private Calendars() {}

    /**
     * @param home the address of this program, which the days link to
     */
    public static String of(
            List<DueDay> days, String home, Instant now, Texts texts, Language language) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Samsvar//Samsvar//" + language.tag()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (var day : days) {
            var title =
                    day.task()
                            .orElseGet(
                                    () ->
                                            texts.text(
                                                    language,
                                                    "measure.calendar.entry",
                                                    day.number()));
            var event = new VEvent(day.day(), title);
            event.add(new Uid(day.id() + "@samsvar"));
            event.replace(new DtStamp(now));
            event.add(new Url(URI.create(home + MeasureKinds.MEASURE.path(day.id()))));
            calendar.add(event);
        }
        return calendar.toString();
    }
}
