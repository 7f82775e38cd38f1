package no.samsvar.inspection.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.samsvar.inspection.AsOf;

/** The looks of the folder's pages, written into each so that it stands alone. */
final class FolderStyle {

    private static final String FILE = "/inspection/folder.css";

    static final Content TAG = output -> output.writeContent("<style>" + css() + "</style>");

    private FolderStyle() {}

    private static String css() {
        try (var file = AsOf.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
