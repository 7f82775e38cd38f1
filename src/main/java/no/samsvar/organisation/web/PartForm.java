package no.samsvar.organisation.web;

import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;

/**
 * The form of a part of the organisation.
 *
 * @param title the key of the page's title
 * @param version of what is changed; 0 for something new
 */
public record PartForm(
        String title, String action, String id, int version, Form<?> form, Choices choices) {}
