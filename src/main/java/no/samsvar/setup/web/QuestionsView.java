package no.samsvar.setup.web;

import no.samsvar.platform.form.Form;

/**
 * A page of the guide that asks.
 *
 * @param version of the page that was read
 */
public record QuestionsView(StartView start, Form<?> form, int version) {}
