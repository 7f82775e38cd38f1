package no.samsvar.processing;

import java.time.LocalDate;
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

/** What the enterprise, as processor, does for a customer; art. 30 (2). */
@FormName("processing_for_others")
public record ProcessingForOthersFields(
        @Section("activity") @Required String title,
        @LongText @Nullable String categories,
        @LongText @Nullable String purposes,
        Set<PersonCategory> people,
        @Listed Set<DataCategory> data,
        @Section("customer") @Required @Listed String customer,
        @Nullable String customerContact,
        @Nullable String customerOfficer,
        @Section("sharing") List<Subprocessor> subprocessors,
        @Listed @Nullable Boolean transferred,
        List<Transfer> transfers,
        @Section("keeping") List<Keeping> keeping,
        @Section("security") @ChosenFrom("system") Set<UUID> systems,
        @LongText @Nullable String measures,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends)
        implements CrossChecked {

    /** Whether any of the data are special by art. 9. */
    public boolean special() {
        return data.stream().anyMatch(DataCategory::special);
    }

    @Override
    public List<Problem> problems() {
        return Contradictions.in(this);
    }
}
