package no.samsvar.routine.web;

import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.routine.ReviewCallForm;

/** Routines that somebody asks to have gone through before their time. */
public record ReviewCallView(Form<ReviewCallForm> form, Choices choices) {}
