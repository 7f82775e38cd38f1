package no.samsvar.risk.scenario;

import java.util.List;
import no.samsvar.platform.content.Wording;

/**
 * A question to begin with (003, introduction; RISK-01). Who cannot answer it with a yes has these
 * scenarios to look at.
 */
public record Reflection(String id, List<String> scenarios, Wording question) {}
