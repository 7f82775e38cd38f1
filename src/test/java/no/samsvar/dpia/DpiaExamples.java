package no.samsvar.dpia;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import org.jspecify.annotations.Nullable;

/** Cases for tests. */
public final class DpiaExamples {

    private DpiaExamples() {}

    /** A full case of which only the name is said. */
    public static DpiaFields named(String title) {
        return DpiaFields.begun(title, Extent.FULL, Set.of(), Set.of());
    }

    /** One that is screened so. */
    public static DpiaFields screened(
            DpiaFields of, Set<Criterion> criteria, Screening outcome, @Nullable String departure) {
        return new DpiaFields(
                of.title(),
                of.extent(),
                "Slik gjør vi det",
                of.activities(),
                of.systems(),
                null,
                criteria,
                List.of(new Weighing(Factor.EXTENT, FactorLevel.LOW, "Få opplysninger")),
                outcome,
                "Sett under ett",
                departure,
                "Ny leverandør");
    }

    /** A risk with these grades before, and this consequence after. */
    public static DpiaRiskFields risk(
            UUID dpia, Likelihood likelihood, Consequence consequence, Consequence after) {
        return DpiaRiskFields.ungraded(
                        "Noen følger med", dpia, Harm.SURVEILLANCE, "Alltid på", "Logg")
                .graded(likelihood, consequence, Likelihood.MEDIUM, after);
    }
}
