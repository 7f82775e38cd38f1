package no.samsvar.processing.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void whatOnlyOneOfTheTwoSaysIsADifferenceOfThatSide() {
        var comparison =
                Comparison.of(
                        Map.of(Aspect.DATA, List.of("Helseopplysninger", "Fødselsnummer")),
                        Map.of(Aspect.DATA, List.of("Økonomi", "Helseopplysninger")));
        assertThat(comparison.differences())
                .containsExactly(
                        new Difference(Aspect.DATA, List.of("Fødselsnummer"), List.of("Økonomi")));
        assertThat(comparison.same()).isEmpty();
    }

    @Test
    void caseSpacesAndFormOfCompanyMakeNoDifference() {
        var comparison =
                Comparison.of(
                        Map.of(Aspect.SUBPROCESSORS, List.of("Kopihuset AS", "Sky  Huset")),
                        Map.of(Aspect.SUBPROCESSORS, List.of("sky huset.", "KOPIHUSET")));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.same()).containsExactly(Aspect.SUBPROCESSORS);
    }

    @Test
    void whatTheCustomerSaysNothingOfIsToldAsOursAlone() {
        var comparison =
                Comparison.of(Map.of(Aspect.KEEPING, List.of("Kopier: 90 dager")), Map.of());
        assertThat(comparison.differences())
                .containsExactly(
                        new Difference(Aspect.KEEPING, List.of("Kopier: 90 dager"), List.of()));
    }

    @Test
    void oneOfOurNamesIsEnoughForTheCustomerToNameUs() {
        var us = List.of("Driftshuset", "Driftshuset Nord AS");
        var named =
                Comparison.of(
                        Map.of(Aspect.PROCESSOR, us),
                        Map.of(Aspect.PROCESSOR, List.of("Driftshuset Nord", "En annen")));
        assertThat(named.differences()).isEmpty();
        var forgotten =
                Comparison.of(
                        Map.of(Aspect.PROCESSOR, us),
                        Map.of(Aspect.PROCESSOR, List.of("En annen")));
        assertThat(forgotten.differences())
                .containsExactly(new Difference(Aspect.PROCESSOR, us, List.of("En annen")));
    }

    @Test
    void whatNeitherTellsIsNeitherSameNorDifferent() {
        assertThat(Comparison.of(Map.of(), Map.of()))
                .isEqualTo(new Comparison(List.of(), List.of()));
    }
}
