package no.samsvar.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Paper, margins, header and footer of a Word document. Lengths are in twentieths of a point. */
final class WordPage {

    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1_134;

    private final XWPFDocument word;
    private final CTSectPr last;

    WordPage(XWPFDocument word, Document document) {
        this.word = word;
        this.last = word.getDocument().getBody().addNewSectPr();
        text(word.createHeader(HeaderFooterType.DEFAULT).createParagraph(), document.title());
        word.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
        var page = new DocumentTexts(document.language()).text("page", "#PAGE#", "#NUMPAGES#");
        pageNumber(word.createFooter(HeaderFooterType.DEFAULT).createParagraph(), page);
        pageNumber(word.createFooter(HeaderFooterType.FIRST).createParagraph(), page);
    }

    /** What is between the margins. */
    static int textWidth(boolean wide) {
        return (wide ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    /** Ends a run of pages: all since the one before get this orientation. */
    void end(boolean wide, boolean isFirst, boolean isLast) {
        if (isLast) {
            layOut(last, wide, isFirst);
            return;
        }
        var paragraph = word.createParagraph();
        paragraph.setStyle("Break");
        var section = paragraph.getCTP().getPPr().addNewSectPr();
        section.set(last.copy());
        layOut(section, wide, isFirst);
    }

    private static void layOut(CTSectPr section, boolean wide, boolean isFirst) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(wide ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margin = BigInteger.valueOf(MARGIN);
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN + 200));
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(600));
        margins.setFooter(BigInteger.valueOf(560));
        margins.setGutter(BigInteger.ZERO);
        if (section.isSetTitlePg()) {
            section.unsetTitlePg();
        }
        if (isFirst) {
            section.addNewTitlePg();
        }
    }

    private static void text(XWPFParagraph paragraph, String text) {
        paragraph.setStyle("Header");
        paragraph.createRun().setText(Printed.clean(text).replace('\n', ' '));
    }

    /** Words and, between number signs, the names of fields that Word counts itself. */
    private static void pageNumber(XWPFParagraph paragraph, String pattern) {
        paragraph.setStyle("Footer");
        var isField = false;
        for (var part : pattern.split("#")) {
            if (isField) {
                var field = paragraph.getCTP().addNewFldSimple();
                field.setInstr(part);
                field.addNewR().addNewT().setStringValue("1");
            } else {
                paragraph.createRun().setText(part);
            }
            isField = !isField;
        }
    }
}
