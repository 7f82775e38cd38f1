package no.samsvar.processing.web;

import java.util.UUID;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;

/**
 * The form that starts a round.
 *
 * @param id that the round will have, so that sending twice is once
 */
public record RoundStart(UUID id, Form<?> form, Choices choices) {}
