package no.samsvar.catalogue.content;

/** How much a source demands: shall, should, may, or only tells. */
public enum Strength {
    SHALL,
    SHOULD,
    MAY,
    INFO
}
