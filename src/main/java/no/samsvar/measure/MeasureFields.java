package no.samsvar.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a measure.
 *
 * @param minutes what it is likely to take
 * @param result what came of it, or why it was given up
 */
@FormName("measure")
public record MeasureFields(
        @Section("what") @Required String title,
        @LongText @Nullable String how,
        @Required @Listed MeasureSource source,
        @Listed @Nullable MeasureType type,
        Set<SecurityProperty> protects,
        @Section("when") @Required @Listed LocalDate deadline,
        @Nullable Integer minutes,
        @Section("outcome") @Nullable LocalDate doneOn,
        @LongText @Nullable String result)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        return Effort.problems("minutes", minutes);
    }

    MeasureFields until(LocalDate later) {
        return new MeasureFields(
                title, how, source, type, protects, later, minutes, doneOn, result);
    }

    MeasureFields ended(@Nullable LocalDate on, @Nullable String words) {
        return new MeasureFields(title, how, source, type, protects, deadline, minutes, on, words);
    }
}
