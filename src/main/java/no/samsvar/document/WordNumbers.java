package no.samsvar.document;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Numbers of steps in a Word document: each list of them counts for itself. */
final class WordNumbers {

    private static final BigInteger DECIMAL = BigInteger.ONE;

    private final XWPFDocument word;
    private final BigInteger list;

    private WordNumbers(XWPFDocument word, BigInteger list) {
        this.word = word;
        this.list = list;
    }

    /** A new list that counts from this number. */
    static WordNumbers from(XWPFDocument word, int first) {
        var numbering = word.getNumbering();
        var list = numbering.addNum(DECIMAL);
        var level = numbering.getNum(list).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStartOverride().setVal(BigInteger.valueOf(first));
        return new WordNumbers(word, list);
    }

    void forEach(List<String> items, BiConsumer<XWPFParagraph, String> fill) {
        for (var item : items) {
            var paragraph = word.createParagraph();
            fill.accept(paragraph, item);
            paragraph.setNumID(list);
        }
    }
}
