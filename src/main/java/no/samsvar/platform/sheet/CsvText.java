package no.samsvar.platform.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a text file whose encoding nobody wrote down. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /** UTF-8 if the bytes are that, UTF-16 by its mark (Excel's "Unicode text"), else Windows. */
    static String of(byte[] file) {
        var text = isUtf16(file) ? new String(file, StandardCharsets.UTF_16) : utf8OrWindows(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    static boolean isUtf16(byte[] file) {
        if (file.length < 2) {
            return false;
        }
        var mark = (file[0] & 0xFF) << 8 | file[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static String utf8OrWindows(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }
}
