package no.samsvar.routine;

import org.jspecify.annotations.Nullable;

/**
 * What a routine says: as a draft, or as it was approved.
 *
 * @param text with marks for headings, lists and strong words, as CommonMark has them
 * @param address where the document lies when it is kept elsewhere
 * @param basis the law, decision or agreement that asks for it
 */
public record Wording(
        String title,
        @Nullable String purpose,
        @Nullable String text,
        @Nullable String address,
        @Nullable String basis) {

    /** Whether there is anything to approve and to read. */
    public boolean says() {
        return text != null || address != null;
    }
}
