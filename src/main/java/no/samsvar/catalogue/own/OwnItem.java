package no.samsvar.catalogue.own;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of a list, as it was when it last stood there.
 *
 * @param position its place in the list, from 0
 * @param goneIn the version of the list in which it no longer stood; null while it does
 */
public record OwnItem(
        UUID id,
        String item,
        int position,
        String number,
        String text,
        @Nullable String category,
        @Nullable String help,
        @Nullable String mapping,
        @Nullable Integer goneIn) {

    public OwnRow row() {
        return new OwnRow(number, text, category, help, mapping);
    }

    boolean stands() {
        return goneIn == null;
    }
}
