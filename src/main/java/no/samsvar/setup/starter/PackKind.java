package no.samsvar.setup.starter;

import java.util.Locale;

/** Whom a pack is for. */
public enum PackKind {
    CLINIC,
    MUNICIPALITY,
    SUPPLIER;

    /** What its folder is called, or begins with. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
