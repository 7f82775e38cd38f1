package no.samsvar.register.file.web;

import java.util.List;
import no.samsvar.register.file.EntryFile;
import no.samsvar.register.file.FileType;

/**
 * An entry's files on its page.
 *
 * @param path of the files' addresses
 * @param scanned whether files are looked through for viruses
 */
public record FilesView(List<FileRow> files, String path, boolean mayWrite, boolean scanned) {

    /** A file, with who added it in words. */
    public record FileRow(EntryFile file, String addedBy) {

        public String size() {
            long kilobytes = Math.max(1, file.size() / 1024);
            return kilobytes < 1024 ? kilobytes + " kB" : (kilobytes + 512) / 1024 + " MB";
        }

        public String icon() {
            return file.isImage() ? "Image" : "FileText";
        }
    }

    public String accepted() {
        return FileType.accepted();
    }
}
