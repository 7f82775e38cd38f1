package no.samsvar.deviation.web;

import no.samsvar.deviation.place.OpenPlace;
import no.samsvar.deviation.place.PlaceReport;
import no.samsvar.platform.form.Form;
import no.samsvar.register.EntryId;

/** The form that a poster leads to. */
public record PublicReportView(
        String secret, EntryId id, OpenPlace place, Form<PlaceReport> form) {}
