package no.samsvar.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file is by its content; names and extensions are often wrong. */
final class FileContent {

    enum Kind {
        XLSX,
        TEXT,
        ENCRYPTED,
        OLD_EXCEL,
        OTHER
    }

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LOOKED_AT = 4096;

    private FileContent() {}

    static Kind kindOf(byte[] file) {
        if (startsWith(file, ZIP)) {
            return Kind.XLSX;
        }
        if (startsWith(file, OLE2)) {
            return compound(file);
        }
        return isText(file) ? Kind.TEXT : Kind.OTHER;
    }

    private static Kind compound(byte[] file) {
        try (var parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            var root = parts.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Kind.ENCRYPTED;
            }
            var isExcel =
                    root.hasEntryCaseInsensitive("Workbook")
                            || root.hasEntryCaseInsensitive("Book");
            return isExcel ? Kind.OLD_EXCEL : Kind.OTHER;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSheet("sheet.broken", e);
        }
    }

    private static boolean isText(byte[] file) {
        if (CsvText.isUtf16(file)) {
            return true;
        }
        var start = Arrays.copyOf(file, Math.min(file.length, LOOKED_AT));
        var text =
                new String(start, StandardCharsets.ISO_8859_1)
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        return text.indexOf(0) < 0
                && !text.startsWith("%pdf")
                && !text.startsWith("<")
                && !text.startsWith("{\\rtf");
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length
                && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
