package no.samsvar.deviation.breach;

import org.jspecify.annotations.Nullable;

/**
 * That a recipient's secrecy may lower the risk by one step, and who decided that it does.
 *
 * @param decidedBy null as long as nobody has decided; then the risk stays {@code from}
 */
public record Lowering(
        Grade from, Grade mayBecome, @Nullable String decidedBy, @Nullable String reason) {

    /** A person stands for it, with a reason; it is never lowered by itself. */
    public boolean isDecided() {
        return decidedBy != null && reason != null;
    }

    Grade result() {
        return isDecided() ? mayBecome : from;
    }
}
