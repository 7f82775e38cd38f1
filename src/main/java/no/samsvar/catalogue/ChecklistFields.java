package no.samsvar.catalogue;

import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A checklist that the enterprise goes through.
 *
 * @param technology what it is about where that is no system or supplier of the registers yet
 */
@FormName("checklist")
public record ChecklistFields(
        @Section("what") @Required String title,
        @Required @Listed ChecklistType list,
        @Section("about") @ChosenFrom("system") @Nullable UUID system,
        @ChosenFrom("supplier") @Nullable UUID supplier,
        @Nullable String technology,
        @LongText @Nullable String note)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        boolean aboutNothing = system == null && supplier == null && technology == null;
        return list.aboutSomething() && aboutNothing
                ? List.of(new Problem("technology", "catalogue.about-what"))
                : List.of();
    }
}
