package no.samsvar.platform.web.view;

import java.util.Optional;

/**
 * Where a list goes on.
 *
 * @param summary what is shown now, in words: {@code 1–50 av 512}
 */
public record Paging(Optional<String> previousHref, Optional<String> nextHref, String summary) {}
