package no.samsvar.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * One person's declaration, or a supplier's for its staff.
 *
 * @param title whose it is
 * @param person the same where they have an account here
 * @param shownOn when a supplier that keeps it last let us see it
 * @param sample what we then saw
 */
@FormName("declaration")
public record DeclarationFields(
        @Section("who") @Required String title,
        @ChosenFrom("people") @Nullable UUID person,
        @Required @Listed Tie tie,
        @ChosenFrom("supplier") @Nullable UUID supplier,
        Set<Provision> provisions,
        @Section("signed") @Listed @Nullable LocalDate signedOn,
        @Listed @Nullable Holder heldBy,
        @Section("seen") @Nullable LocalDate shownOn,
        @LongText @Nullable String sample)
        implements CrossChecked {

    /** The same after the supplier has shown what it keeps. */
    public DeclarationFields shown(LocalDate on, String seen) {
        return new DeclarationFields(
                title, person, tie, supplier, provisions, signedOn, heldBy, on, seen);
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (tie == Tie.SUPPLIER_STAFF && supplier == null) {
            problems.add(new Problem("supplier", "training.which-supplier"));
        }
        if (heldBy == Holder.SUPPLIER && tie != Tie.SUPPLIER_STAFF) {
            problems.add(new Problem("heldBy", "training.only-suppliers-staff"));
        }
        return problems;
    }
}
