package no.samsvar.routine;

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
import no.samsvar.register.FolderItem;
import org.jspecify.annotations.Nullable;

/**
 * A routine as it is being written, and who is to read it.
 *
 * @param purpose what it is about
 * @param text with marks for headings, lists and strong words
 * @param address where the document lies when it is kept elsewhere
 * @param basis the law, decision or agreement that asks for it
 */
@FormName("routine")
public record RoutineFields(
        @Section("what") @Required String title,
        @Required @Listed FolderItem.Part part,
        @LongText @Nullable String purpose,
        @LongText @Nullable String text,
        @Checked(WebAddress.class) @Nullable String address,
        @Nullable String basis,
        @Section("readers") @Required @Listed Audience mustRead,
        Set<Role> roles,
        @ChosenFrom("units") Set<UUID> units,
        @Required ReviewInterval reviewEvery)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (mustRead == Audience.ROLES && roles.isEmpty()) {
            problems.add(new Problem("roles", "routine.which-roles"));
        }
        if (mustRead == Audience.UNITS && units.isEmpty()) {
            problems.add(new Problem("units", "routine.which-units"));
        }
        return problems;
    }

    public Wording wording() {
        return new Wording(title, purpose, text, address, basis);
    }

    public Addressed addressed() {
        return new Addressed(mustRead, roles, units);
    }

    /** The same draft with another text. */
    public RoutineFields saying(String other) {
        return new RoutineFields(
                title, part, purpose, other, address, basis, mustRead, roles, units, reviewEvery);
    }
}
