package no.samsvar.dpia.part;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.dpia.Extent;
import no.samsvar.identity.Permission;
import no.samsvar.register.EntryId;

/** What is written in a case, in the order it is told (GDPR art. 35 (7); DPIA-52, 64 to 68). */
public enum CasePart {
    DESCRIPTION(true, false, false),
    PURPOSE(true, false, false),
    LAWFULNESS(true, false, false),
    NECESSITY(true, false, false),
    ALTERNATIVES(false, false, false),
    RIGHTS(false, false, false),
    PRIVACY(true, false, false),
    RISK(true, false, false),
    /** Asks whether those concerned were asked; the text tells their views or why not. */
    VIEWS(false, true, false),
    /** The privacy officer's own, art. 35 (2); asks whether they advise to go on. */
    ADVICE(false, true, true),
    /** Asks whether the advice is followed; the text gives the reason. */
    FOLLOWED(false, true, true),
    /** Asks whether the risk is high when the measures are done, art. 36. */
    RESIDUAL(false, true, true);

    private final boolean early;
    private final boolean asks;
    private final boolean judges;

    CasePart(boolean early, boolean asks, boolean judges) {
        this.early = early;
        this.asks = asks;
        this.judges = judges;
    }

    /** Those that a case of this extent has. */
    public static List<CasePart> of(Extent extent) {
        return Arrays.stream(values()).filter(it -> extent == Extent.FULL || it.early).toList();
    }

    /** The part that addresses call so. */
    public static Optional<CasePart> named(String address) {
        return Arrays.stream(values()).filter(it -> it.address().equals(address)).findFirst();
    }

    /** Whether it has a question to be answered with yes or no beside its text. */
    public boolean asks() {
        return asks;
    }

    /** Whether it judges this case here, so that nobody can take it over from another. */
    public boolean judges() {
        return judges;
    }

    /** What it takes to write it. */
    public Permission permission() {
        return this == ADVICE ? Permission.DPIA_ADVISE : Permission.DPIA_WRITE;
    }

    /** Where it is written; the officer's own page takes a permission of its own. */
    public String path(EntryId dpia) {
        return "/dpia/" + dpia + (this == ADVICE ? "/advice" : "/parts/" + address());
    }

    /** How addresses call it. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
