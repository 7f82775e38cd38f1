package no.samsvar.dpia.risk;

import java.util.Optional;

/** Where a risk is from: a scenario of the bank, or a case that was adopted. */
public record RiskOrigin(Optional<String> scenario, Optional<AdoptedRisk> adopted) {}
