package no.samsvar.register.web;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;

/** A part of Today that a room adds below what waits; read in the page's transaction. */
public interface TodayPanel {

    /** Empty where there is nothing for whoever reads. */
    Optional<JteModel> panel();
}
