package no.samsvar.catalogue.content;

/** Whether a point rests on the law, or on Normen alone, which binds by agreement (CHK-51). */
public enum Basis {
    LAW,
    NORMEN,
    /** On a list of the enterprise's own, which may mix the two. */
    OWN
}
