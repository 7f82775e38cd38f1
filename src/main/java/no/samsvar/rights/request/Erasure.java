package no.samsvar.rights.request;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * A place where something is to be erased, and what shows that it was.
 *
 * @param what data lay there, without saying anything of the person
 * @param supplier who erases it for us
 * @param assessment of the risk of leaving a backup to be overwritten (reading 21)
 * @param goneOn when the last backup that holds it is overwritten
 * @param doneBy who did it, by name or role
 * @param askedOn when the proof was asked for; received and approved after that (RET-54)
 */
@FormName("request.erasure")
public record Erasure(
        @Required Storage storage,
        @Required String what,
        @ChosenFrom("system") @Nullable UUID system,
        @ChosenFrom("supplier") @Nullable UUID supplier,
        @Nullable Method method,
        @ChosenFrom("risk_assessment") @Nullable UUID assessment,
        @Nullable LocalDate goneOn,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        @Nullable Proof proof,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate approvedOn) {

    static Erasure wanted(
            Storage storage, String what, @Nullable UUID system, @Nullable UUID supplier) {
        return new Erasure(
                storage, what, system, supplier, null, null, null, null, null, null, null, null,
                null);
    }

    /** Rotation is for backups, and takes an assessment and a day. */
    boolean rotatesRightly() {
        return method != Method.ROTATED
                || storage == Storage.BACKUP && assessment != null && goneOn != null;
    }

    /** Whoever says that it is done says how and by whom. */
    boolean toldWhole() {
        return doneOn == null || method != null && doneBy != null;
    }

    /** Whether nothing more is to be done: erased, and shown to be. */
    public boolean proven() {
        return doneOn != null && proof != null && approvedOn != null && confirmed();
    }

    /** Somebody who works for us confirms in writing (RET-58). */
    private boolean confirmed() {
        boolean another = supplier != null || storage == Storage.PROCESSOR;
        return !another
                || receivedOn != null
                        && (proof == Proof.WRITTEN_CONFIRMATION || proof == Proof.CERTIFICATE);
    }
}
