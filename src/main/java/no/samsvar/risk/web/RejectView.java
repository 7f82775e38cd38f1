package no.samsvar.risk.web;

import no.samsvar.platform.form.Form;

/**
 * Putting a scenario aside.
 *
 * @param title the scenario in the reader's language
 * @param back the bank beside the assessment
 */
public record RejectView(String title, String back, String action, Form<RejectForm> form) {}
