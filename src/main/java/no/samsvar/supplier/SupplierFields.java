package no.samsvar.supplier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samsvar.organisation.OrganisationNumberCheck;
import no.samsvar.platform.form.Checked;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/** What is known of a supplier. */
@FormName("supplier")
public record SupplierFields(
        @Section("delivery") @Required String title,
        @Checked(OrganisationNumberCheck.class) @Nullable String organisationNumber,
        @Required @LongText String delivers,
        Set<DataKind> data,
        @Section("role") @Listed @Nullable LikelyRole likelyRole,
        @LongText @Nullable String roleReason,
        @Section("agreement") @Listed @Nullable Boolean agreement,
        @Nullable LocalDate agreementFrom,
        @Listed @Nullable LocalDate agreementUntil,
        @Nullable Boolean receptionPoint,
        @Section("contact") @Nullable String contact,
        @Nullable String supportPhone,
        @Listed @Nullable String emergencyPhone,
        @Nullable String country)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        boolean backwards =
                agreementFrom != null
                        && agreementUntil != null
                        && agreementUntil.isBefore(agreementFrom);
        return backwards
                ? List.of(new Problem("agreementUntil", "supplier.ends-before-it-starts"))
                : List.of();
    }
}
