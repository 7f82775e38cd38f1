package no.samsvar.document;

import java.util.Arrays;
import no.samsvar.platform.NotFound;

/** The file formats that a document leaves in. */
public enum Format {
    PDF(new PdfWriter()),
    WORD(new WordWriter()),
    EXCEL(new ExcelWriter());

    private final DocumentWriter writer;

    Format(DocumentWriter writer) {
        this.writer = writer;
    }

    /** The format of files that are called so; {@link NotFound} where there is none. */
    public static Format of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    DocumentWriter writer() {
        return writer;
    }

    public String mediaType() {
        return writer.mediaType();
    }

    /** Without the dot. */
    public String extension() {
        return writer.extension();
    }
}
