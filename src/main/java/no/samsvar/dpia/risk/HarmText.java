package no.samsvar.dpia.risk;

import java.util.List;

/**
 * A scenario in one language.
 *
 * @param title what happens to the person
 * @param cause how it can come about
 * @param measures that may lower the risk
 */
public record HarmText(String title, String cause, List<String> measures) {}
