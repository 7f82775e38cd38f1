package no.samsvar.rights.web;

import no.samsvar.platform.form.Form;

/** The form of what only the enterprise knows. */
public record NoticeSettingsView(NoticeFrame frame, int version, Form<?> form) {}
