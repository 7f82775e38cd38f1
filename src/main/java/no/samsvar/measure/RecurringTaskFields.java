package no.samsvar.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a task that comes back.
 *
 * @param firstOn the day it was or is due for the first time; later ones are counted from it
 * @param minutes what it is likely to take whoever is responsible
 * @param minutesOthers what it takes each of the others
 */
@FormName("recurring_task")
public record RecurringTaskFields(
        @Section("what") @Required String title,
        @LongText @Nullable String how,
        @Required @Listed Phase phase,
        @Section("when") @Required @Listed Interval every,
        @Required @Listed LocalDate firstOn,
        @Required @Listed Integer minutes,
        @Nullable Integer minutesOthers)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        return Stream.of(
                        Effort.problems("minutes", minutes),
                        Effort.problems("minutesOthers", minutesOthers))
                .flatMap(List::stream)
                .toList();
    }

    public Recurrence recurrence() {
        return new Recurrence(firstOn, every);
    }
}
