package no.samsvar.deviation.breach;

import org.jspecify.annotations.Nullable;

/**
 * Ransomware or another intrusion, whose risk is low only where it is shown that nothing left.
 *
 * @param happened whether someone or something broke into a system
 * @param nothingTakenOut whether nothing was taken out
 * @param evidence what shows it, such as traffic logs gone through by a named supplier
 */
public record Intrusion(
        @Nullable Answer happened, @Nullable Answer nothingTakenOut, @Nullable String evidence) {

    public static final Intrusion UNANSWERED = new Intrusion(null, null, null);

    public Intrusion {
        evidence = Reason.orNull(evidence);
    }

    boolean allowsLow() {
        return happened == Answer.NO || (nothingTakenOut == Answer.YES && evidence != null);
    }
}
