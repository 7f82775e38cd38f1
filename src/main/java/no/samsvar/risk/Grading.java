package no.samsvar.risk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a risk's grades make of it: stored beside them, as lists and pictures ask for it. */
record Grading(UUID id, @Nullable Consequence consequence, RiskLevel level, RiskLevel levelAfter) {

    static Grading of(UUID id, RiskFields fields, RiskScale scale) {
        var highest = fields.highest();
        return new Grading(
                id,
                highest,
                scale.level(fields.likelihood(), highest),
                scale.level(fields.likelihoodAfter(), fields.consequenceAfter()));
    }
}
