package no.samsvar.risk;

import java.util.Set;
import java.util.UUID;
import no.samsvar.measure.SecurityProperty;
import org.jspecify.annotations.Nullable;

/** Risks and assessments for tests. */
public final class RiskExamples {

    private RiskExamples() {}

    /** One that nobody has graded, in no assessment. */
    public static RiskFields named(String title) {
        return graded(title, null, null, null, null, null);
    }

    /** One in an assessment, with these grades; all the same consequence where there is one. */
    public static RiskFields of(
            @Nullable UUID assessment, Likelihood likelihood, Consequence consequence) {
        return graded(
                "Brev til feil person",
                assessment,
                likelihood,
                consequence,
                Consequence.LOW,
                Consequence.LOW);
    }

    static RiskFields graded(
            String title,
            @Nullable UUID assessment,
            @Nullable Likelihood likelihood,
            @Nullable Consequence patients,
            @Nullable Consequence people,
            @Nullable Consequence enterprise) {
        return new RiskFields(
                title,
                assessment,
                RiskArea.COMMUNICATION,
                Set.of(SecurityProperty.CONFIDENTIALITY),
                null,
                null,
                likelihood,
                patients,
                people,
                enterprise,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same with the measures there are, and why it may stand. */
    static RiskFields standing(RiskFields of, @Nullable String existing, @Nullable String because) {
        return new RiskFields(
                of.title(),
                of.assessment(),
                of.area(),
                of.threatens(),
                of.cause(),
                existing,
                of.likelihood(),
                of.patients(),
                of.people(),
                of.enterprise(),
                null,
                null,
                of.doingNothing(),
                of.likelihoodAfter(),
                of.consequenceAfter(),
                null,
                because,
                of.conclusion());
    }

    /** An assessment of which nothing is said but what it is of. */
    public static RiskAssessmentFields assessment(String title) {
        return new RiskAssessmentFields(
                title,
                Occasion.YEARLY,
                null,
                null,
                null,
                Set.of(),
                null,
                Set.of(),
                null,
                null,
                null);
    }
}
