package no.samsvar.deviation.web;

import no.samsvar.platform.web.view.Choices;

/**
 * The summary of a deviation's handling.
 *
 * @param earlier the deviations it may repeat
 */
public record SummaryView(CaseView view, SummaryForms forms, Choices earlier) {}
