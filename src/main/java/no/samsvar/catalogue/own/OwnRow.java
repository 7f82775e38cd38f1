package no.samsvar.catalogue.own;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A requirement as it stands in a list. */
public record OwnRow(
        String number,
        String text,
        @Nullable String category,
        @Nullable String help,
        @Nullable String mapping) {

    private static final String PREFIX = "own-";
    private static final int LONGEST = 100;

    /**
     * The name that answers are kept under: of the number what may stand in an address. It never is
     * the id of a point of our own checklists.
     */
    public String item() {
        var plain =
                number.toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "o")
                        .replace("å", "a")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return PREFIX + plain;
    }

    boolean hasItem() {
        int length = item().length();
        return length > PREFIX.length() && length <= LONGEST;
    }
}
