package no.samsvar.deviation.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import org.jspecify.annotations.Nullable;

/** A place that shall have a poster: one of the register, or a new one by its name. */
@FormName("deviation.place")
public record PlaceForm(@ChosenFrom("place") @Nullable UUID place, @Nullable String name)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        return (place == null) == (name == null)
                ? List.of(new Problem("name", "deviation.place-or-name"))
                : List.of();
    }
}
