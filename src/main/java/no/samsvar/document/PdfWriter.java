package no.samsvar.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * PDF that reads aloud and keeps: PDF/UA-1 and PDF/A-2a at once, so every glyph is embedded, also
 * those in the page margins.
 */
final class PdfWriter implements DocumentWriter {

    private static final String PRODUCER = "Samsvar";
    private static final String CSS =
            new String(Resource.bytes("/document/document.css"), StandardCharsets.UTF_8);
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final PdfFonts FONTS = new PdfFonts();

    static {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SRGB);
        FONTS.addTo(builder);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useReplacementText("\u25A1");
        builder.useHyphenation(new Printed(document.language())::divided);
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer(PRODUCER);
        builder.withW3cDocument(Xhtml.of(document, css(document)), null);
        builder.toStream(out);
        builder.run();
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    private static String css(Document document) {
        var page =
                new DocumentTexts(document.language())
                        .text("page", "\" counter(page) \"", "\" counter(pages) \"");
        return CSS.replace("{page}", '"' + page + '"').replace("{title}", quoted(document.title()));
    }

    /** Text inside a CSS string, where a quote would end it and a backslash start an escape. */
    private static String quoted(String text) {
        return Printed.clean(text).replace("\\", "\\5C ").replace("\"", "\\22 ").replace("\n", " ");
    }
}
