package no.samsvar.dpia.consultation;

/**
 * A consultation as it stands.
 *
 * @param version rises with each change; a change must name the one it saw
 */
public record Consultation(ConsultationForm known, int version) {}
