package no.samsvar.document;

/** The file formats that a document leaves in. */
public enum Format {
    PDF(new PdfWriter()),
    WORD(new WordWriter()),
    EXCEL(new ExcelWriter());

    private final DocumentWriter writer;

    Format(DocumentWriter writer) {
        this.writer = writer;
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
