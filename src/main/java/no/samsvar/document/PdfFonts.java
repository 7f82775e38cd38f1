package no.samsvar.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;

/** The typeface of documents, Inter, in the two weights they use. */
final class PdfFonts {

    private static final Set<FSFontUseCase> USES =
            EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private static final int TABLES_AT = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int GSUB = 0x47535542;
    private static final int UNKNOWN = 0x47535558;

    private final byte[] regular = plain(Resource.bytes("/fonts/Inter_400Regular.ttf"));
    private final byte[] semiBold = plain(Resource.bytes("/fonts/Inter_600SemiBold.ttf"));

    void addTo(PdfRendererBuilder builder) {
        add(builder, regular, 400);
        add(builder, semiBold, 600);
    }

    private static void add(PdfRendererBuilder builder, byte[] font, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(font),
                "Inter",
                weight,
                FontStyle.NORMAL,
                true,
                USES);
    }

    /**
     * The font without its table of glyph substitutions (arrows for "->" and the like), which took
     * nine tenths of the time of a long document. Readers skip a table whose tag they do not know.
     */
    private static byte[] plain(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        var tables = bytes.getShort(4);
        for (var i = 0; i < tables; i++) {
            var entry = TABLES_AT + i * TABLE_ENTRY;
            if (bytes.getInt(entry) == GSUB) {
                bytes.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }
}
