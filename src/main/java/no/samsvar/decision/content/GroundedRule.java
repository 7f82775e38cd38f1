package no.samsvar.decision.content;

import java.util.List;
import no.samsvar.decision.engine.Rule;
import no.samsvar.platform.content.Wording;

/** A rule with its reason in words and what it rests on. */
public record GroundedRule(Rule rule, Wording because, List<String> sources) {}
