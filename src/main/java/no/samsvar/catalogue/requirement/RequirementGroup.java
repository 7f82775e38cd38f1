package no.samsvar.catalogue.requirement;

import java.util.List;
import no.samsvar.catalogue.content.RequirementArea;

/** An area with the lines of it that were asked for. */
public record RequirementGroup(RequirementArea area, List<RequirementLine> lines) {}
