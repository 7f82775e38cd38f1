package no.samsvar.catalogue.web;

import no.samsvar.catalogue.AnswerForm;
import no.samsvar.platform.form.Form;

/**
 * The point whose form is open.
 *
 * @param form as it was answered, proposed or just typed
 * @param version of the answer that the form was filled in from
 */
public record OpenPoint(String item, Form<AnswerForm> form, int version) {}
