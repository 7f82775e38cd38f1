package no.samsvar.measure;

/** In what a measure lies (001 § 4.1: technical and organisational measures). */
public enum MeasureType {
    TECHNICAL,
    ORGANISATIONAL,
    PHYSICAL,
    COMPETENCE
}
