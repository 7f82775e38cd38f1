package no.samsvar.deviation.web;

import java.util.List;
import no.samsvar.deviation.place.Place;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;

/** The places with a poster, and a place to make one for. */
public record PostersView(List<Place> places, Form<PlaceForm> form, Choices choices) {}
