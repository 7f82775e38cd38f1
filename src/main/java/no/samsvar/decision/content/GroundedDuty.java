package no.samsvar.decision.content;

import java.util.List;
import no.samsvar.decision.engine.Duty;
import no.samsvar.platform.content.Wording;

/** A duty beside the outcome, with its reason in words and what must be there because of it. */
public record GroundedDuty(
        Duty duty,
        Wording title,
        Wording because,
        List<Consequence> consequences,
        List<String> sources) {}
