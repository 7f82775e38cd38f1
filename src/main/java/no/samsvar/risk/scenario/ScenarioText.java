package no.samsvar.risk.scenario;

import java.util.List;

/**
 * A scenario in one language.
 *
 * @param title the unwanted event
 * @param cause how it can come about
 * @param existing measures that there usually are
 * @param missing measures that are often missing
 */
public record ScenarioText(String title, String cause, String existing, List<String> missing) {}
