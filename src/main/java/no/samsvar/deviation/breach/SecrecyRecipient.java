package no.samsvar.deviation.breach;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The five questions about a wrong recipient who is under a duty of secrecy, and who decided that
 * the answers lower the risk. The access stays unlawful all the same.
 *
 * @param underSecrecy whether the recipient is bound to secrecy by law
 * @param writtenConfirmation the recipient has confirmed it in writing
 * @param oneRecipient nobody else got it
 * @param quick it was found and stopped quickly
 * @param unreadOrDestroyed it was not read, or it is destroyed or given back
 * @param noRelation the recipient has no relation to the person the data are about
 * @param decidedBy the person who lowers the risk on this ground; null as long as nobody has
 */
public record SecrecyRecipient(
        @Nullable Answer underSecrecy,
        @Nullable Answer writtenConfirmation,
        @Nullable Answer oneRecipient,
        @Nullable Answer quick,
        @Nullable Answer unreadOrDestroyed,
        @Nullable Answer noRelation,
        @Nullable String decidedBy,
        @Nullable String reason) {

    public static final SecrecyRecipient NONE =
            new SecrecyRecipient(null, null, null, null, null, null, null, null);

    public SecrecyRecipient {
        decidedBy = Reason.orNull(decidedBy);
        reason = Reason.orNull(reason);
    }

    boolean allFiveAreYes() {
        return Stream.of(writtenConfirmation, oneRecipient, quick, unreadOrDestroyed, noRelation)
                .allMatch(Answer.YES::equals);
    }
}
