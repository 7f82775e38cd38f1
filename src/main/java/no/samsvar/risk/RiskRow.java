package no.samsvar.risk;

import java.util.UUID;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;

/** A risk that is open, with what pictures and lists of them show. */
public record RiskRow(
        EntryId id,
        String number,
        String title,
        @Nullable UUID assessment,
        RiskArea area,
        @Nullable Likelihood likelihood,
        @Nullable Consequence consequence,
        RiskLevel level,
        @Nullable Likelihood likelihoodAfter,
        @Nullable Consequence consequenceAfter,
        RiskLevel levelAfter,
        boolean accepted) {}
