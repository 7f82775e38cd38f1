package no.samsvar.rights.term;

import java.time.LocalDate;

/** That somebody was told, with reasons, that their answer takes longer. */
public record Extension(LocalDate toldOn, String reason) {}
