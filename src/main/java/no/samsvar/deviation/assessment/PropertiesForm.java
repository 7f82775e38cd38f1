package no.samsvar.deviation.assessment;

import no.samsvar.deviation.breach.Answer;
import no.samsvar.deviation.breach.Grade;
import no.samsvar.deviation.breach.PropertyAnswer;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/** What may have happened to the data, with a grade for each property (DEV-11). */
@FormName("deviation.assessment")
public record PropertiesForm(
        @Section("confidentiality") @Nullable Answer confidentiality,
        @Nullable Grade confidentialityGrade,
        @LongText @Nullable String confidentialityReason,
        @Section("integrity") @Nullable Answer integrity,
        @Nullable Grade integrityGrade,
        @LongText @Nullable String integrityReason,
        @Section("availability") @Nullable Answer availability,
        @Nullable Grade availabilityGrade,
        @LongText @Nullable String availabilityReason) {

    PropertyAnswer ofConfidentiality() {
        return new PropertyAnswer(confidentiality, confidentialityGrade, confidentialityReason);
    }

    PropertyAnswer ofIntegrity() {
        return new PropertyAnswer(integrity, integrityGrade, integrityReason);
    }

    PropertyAnswer ofAvailability() {
        return new PropertyAnswer(availability, availabilityGrade, availabilityReason);
    }
}
