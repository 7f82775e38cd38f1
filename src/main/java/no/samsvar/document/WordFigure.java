package no.samsvar.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A drawing in a Word document: as a picture, since older Word shows no SVG. */
final class WordFigure {

    private static final double POINTS_PER_PIXEL = 0.75;
    private static final float SHARPNESS = 3;
    private static final double TWENTIETHS = 20;

    private WordFigure() {}

    /**
     * @param room the width of the text, in twentieths of a point
     */
    static void add(XWPFParagraph paragraph, Block.Figure figure, int room) {
        var svg = Xml.parse(figure.svg());
        var width = length(svg.getDocumentElement().getAttribute("width"));
        var height = length(svg.getDocumentElement().getAttribute("height"));
        var scale = Math.min(1, room / TWENTIETHS / width);
        try {
            var picture =
                    paragraph
                            .createRun()
                            .addPicture(
                                    new ByteArrayInputStream(png(svg, width)),
                                    PictureType.PNG,
                                    "figure.png",
                                    Units.toEMU(width * scale),
                                    Units.toEMU(height * scale));
            var inline = paragraph.getRuns().getFirst().getCTR().getDrawingArray(0);
            inline.getInlineArray(0).getDocPr().setDescr(Printed.clean(figure.alternative()));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(figure.alternative());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] png(org.w3c.dom.Document svg, double points) {
        var transcoder = new PNGTranscoder();
        var pixels = (float) (points / POINTS_PER_PIXEL) * SHARPNESS;
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, pixels);
        transcoder.addTranscodingHint(
                SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, Boolean.FALSE);
        var out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(svg), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("Not a drawing: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    /** Pixels, with or without the unit, as points. */
    private static double length(String attribute) {
        return Double.parseDouble(attribute.replace("px", "").strip()) * POINTS_PER_PIXEL;
    }
}
