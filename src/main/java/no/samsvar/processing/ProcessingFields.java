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

/** What the enterprise, as controller, does with personal data; art. 30 (1). */
@FormName("processing")
public record ProcessingFields(
        @Section("activity") @Required String title,
        @LongText @Nullable String description,
        List<Purpose> purposes,
        @Section("whose") @Listed @Nullable Whose whose,
        @ChosenFrom("legal-persons") Set<UUID> controllers,
        List<JointController> jointControllers,
        @ChosenFrom("units") Set<UUID> units,
        @Section("data") @Listed Set<PersonCategory> people,
        @Nullable String otherPeople,
        @Listed Set<DataCategory> data,
        @Nullable String otherData,
        List<DataNeed> needs,
        @LongText @Nullable String limits,
        @LongText @Nullable String accuracy,
        @LongText @Nullable String information,
        @Section("sharing") @Nullable Boolean disclosed,
        List<Recipient> recipients,
        @ChosenFrom("supplier") Set<UUID> processors,
        List<Subprocessor> subprocessors,
        @Nullable Boolean transferred,
        List<Transfer> transfers,
        @Section("keeping") List<Keeping> keeping,
        @Section("security") @ChosenFrom("system") Set<UUID> systems,
        @LongText @Nullable String technicalMeasures,
        @LongText @Nullable String organisationalMeasures,
        @Section("dpia") @Nullable Boolean dpiaNeeded,
        @Nullable String dpiaReference,
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
