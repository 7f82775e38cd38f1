package no.samsvar.deviation.authority;

/**
 * One field of the draft.
 *
 * @param key names it; its label is the message {@code deviation.authority.field.<key>}
 */
public record DraftField(AuthoritySection section, String key, DraftValue value) {

    public String labelKey() {
        return "deviation.authority.field." + key;
    }

    public boolean isMissing() {
        return value instanceof DraftValue.Missing;
    }
}
