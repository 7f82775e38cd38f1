package no.samsvar.routine.web;

import no.samsvar.platform.form.Form;
import no.samsvar.routine.ReviewedForm;

/** A routine that somebody says still holds. */
public record ReviewView(RoutineSheet routine, Form<ReviewedForm> form) {}
