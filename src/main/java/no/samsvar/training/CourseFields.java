package no.samsvar.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Addressed;
import no.samsvar.organisation.Audience;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import no.samsvar.routine.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Something that people must learn.
 *
 * @param goal what they know afterwards
 * @param minutes what it takes each of them
 * @param routine what to read for it, where it is a routine of ours
 * @param system the technology it is about
 */
@FormName("course")
public record CourseFields(
        @Section("what") @Required String title,
        @LongText @Nullable String goal,
        @Required @Listed Way way,
        @Nullable Integer minutes,
        @Checked(WebAddress.class) @Nullable String address,
        @ChosenFrom("routine") @Nullable UUID routine,
        @ChosenFrom("system") @Nullable UUID system,
        @Section("who") @Required @Listed Audience neededBy,
        Set<Role> roles,
        @ChosenFrom("units") Set<UUID> units,
        @Required @Listed Repeated repeated)
        implements CrossChecked {

    private static final int LONGEST = 4800;

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (minutes != null && (minutes < 1 || minutes > LONGEST)) {
            problems.add(new Problem("minutes", "training.minutes-out-of-range", LONGEST));
        }
        if (neededBy == Audience.ROLES && roles.isEmpty()) {
            problems.add(new Problem("roles", "training.which-roles"));
        }
        if (neededBy == Audience.UNITS && units.isEmpty()) {
            problems.add(new Problem("units", "training.which-units"));
        }
        return problems;
    }

    Addressed addressed() {
        return new Addressed(neededBy, roles, units);
    }
}
