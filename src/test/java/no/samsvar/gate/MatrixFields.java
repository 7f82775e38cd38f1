package no.samsvar.gate;

import static no.samsvar.processing.ProcessingKinds.PROCESSING;

import java.time.LocalDate;
import java.util.Set;
import no.samsvar.catalogue.ChecklistFields;
import no.samsvar.catalogue.ChecklistType;
import no.samsvar.catalogue.certificate.CertificateFields;
import no.samsvar.catalogue.certificate.Scheme;
import no.samsvar.deviation.DeviationFields;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.Report;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureSource;
import no.samsvar.processing.PersonCategory;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.review.ReviewFields;
import no.samsvar.supplier.DataKind;
import no.samsvar.supplier.SupplierFields;
import no.samsvar.training.DeclarationFields;
import no.samsvar.training.Tie;

/** What the entries of the matrix say: each holds its organisation's own word. */
final class MatrixFields {

    private MatrixFields() {}

    /** About patients, as the notice tells of no others. */
    static ProcessingFields ofPatients(String title) {
        return PROCESSING
                .fields()
                .create(
                        field ->
                                field.name().equals("people")
                                        ? Set.of(PersonCategory.PATIENTS)
                                        : field.valueIn(ProcessingExamples.named(title)));
    }

    static CertificateFields certificate(String text) {
        var expires = LocalDate.of(2026, 12, 1);
        return new CertificateFields(text, Scheme.OTHER, null, text, text, null, expires, null);
    }

    static ChecklistFields checklist(String text) {
        return new ChecklistFields(text, ChecklistType.PROCUREMENT, null, null, text, text);
    }

    static DeclarationFields declaration(String text) {
        return new DeclarationFields(
                text, null, Tie.CLEANER, null, Set.of(), null, null, null, text);
    }

    static ReviewFields review(String text) {
        return ReviewFields.planned(text, LocalDate.of(2026, 12, 1));
    }

    static MeasureFields measure(String text) {
        return new MeasureFields(
                text,
                text,
                MeasureSource.OTHER,
                null,
                Set.of(),
                LocalDate.of(2026, 12, 1),
                null,
                null,
                null);
    }

    static DeviationFields report(String text) {
        return new Report(text, DeviationKind.PRIVACY_SECURITY, text, null, text).fields();
    }

    static SupplierFields supplier(String text) {
        return new SupplierFields(
                text,
                null,
                text,
                Set.of(DataKind.HEALTH),
                null,
                text,
                null,
                null,
                null,
                null,
                text,
                text,
                text,
                text);
    }
}
