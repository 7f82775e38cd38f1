package no.samsvar.register;

import java.util.UUID;

/** One entry of any register; made by whoever fills in the form, so that sending twice is once. */
public record EntryId(UUID value) {

    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
