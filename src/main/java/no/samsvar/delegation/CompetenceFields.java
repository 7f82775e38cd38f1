package no.samsvar.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * Who knows one field of a technology: one of us, or a source outside (ORG-56).
 *
 * @param title what they are used for
 * @param system the technology, where it is a system of ours
 * @param technology the same in words, where it is not
 * @param external who is asked outside
 * @param reviewedOn when somebody last saw that it still holds
 */
@FormName("competence")
public record CompetenceFields(
        @Section("what") @Required String title,
        @Required @Listed Expertise field,
        @Listed @ChosenFrom("system") @Nullable UUID system,
        @Listed @Nullable String technology,
        @Section("who") @Listed @ChosenFrom("people") @Nullable UUID person,
        @Listed @Nullable String external,
        @LongText @Nullable String knows,
        @Nullable LocalDate reviewedOn)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if ((system == null) == (technology == null)) {
            problems.add(new Problem("technology", "competence.which-technology"));
        }
        if (person == null && external == null) {
            problems.add(new Problem("external", "competence.who-knows"));
        }
        return problems;
    }
}
