package no.samsvar.platform.health;

import java.util.Optional;

/** Which release of the program this is. */
public final class Release {

    private Release() {}

    /** Such as 0.1.0, from the jar; empty where somebody runs their own build. */
    public static Optional<String> version() {
        return Optional.ofNullable(Release.class.getPackage().getImplementationVersion());
    }
}
