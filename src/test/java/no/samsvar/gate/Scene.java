package no.samsvar.gate;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.samsvar.Examples.Someone;
import no.samsvar.browser.Look;

/**
 * Something to look at.
 *
 * @param reader who looks; empty for somebody who has not signed in
 * @param status how the server answers
 * @param steps what the reader does there first
 * @param widths where it is looked at, for a menu may exist on a phone alone
 */
record Scene(
        String name,
        String path,
        Optional<Someone> reader,
        int status,
        Consumer<Page> steps,
        List<Integer> widths) {

    static Scene of(String name, String path, Someone reader) {
        return new Scene(
                name, path, Optional.of(reader), 200, _ -> {}, List.of(Look.NARROW, Look.WIDE));
    }

    /** The same for somebody who has not signed in. */
    Scene publicly() {
        return new Scene(name, path, Optional.empty(), status, steps, widths);
    }

    Scene answering(int expected) {
        return new Scene(name, path, reader, expected, steps, widths);
    }

    Scene after(Consumer<Page> done) {
        return new Scene(name, path, reader, status, done, widths);
    }

    Scene onlyAt(int width) {
        return new Scene(name, path, reader, status, steps, List.of(width));
    }

    /** Whether its forms are also sent with nothing right in them. */
    boolean first() {
        return status == 200 && widths.size() > 1;
    }
}
