package no.samsvar.platform.web.view;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where a list goes on.
 *
 * @param summary what is shown now, in words: {@code 1–50 av 512}
 */
public record Paging(Optional<String> previousHref, Optional<String> nextHref, String summary) {

    /**
     * Of a list whose pages are numbered from 0.
     *
     * @param size how much a page holds at most
     * @param all how much there is
     * @param at the address of a page
     */
    public static Paging numbered(
            int page, int size, int all, IntFunction<String> at, String summary) {
        boolean more = (page + 1L) * size < all;
        return new Paging(
                page > 0 ? Optional.of(at.apply(page - 1)) : Optional.empty(),
                more ? Optional.of(at.apply(page + 1)) : Optional.empty(),
                summary);
    }
}
