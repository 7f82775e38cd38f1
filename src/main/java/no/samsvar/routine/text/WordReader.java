package no.samsvar.routine.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.FieldDeclaration;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Takes the text out of a Word file: headings, paragraphs, points, steps and strong words. */
public final class WordReader {

    private static final String OURS = "Samsvar";
    private static final Set<String> FRONT = Set.of("Title", "Subtitle");

    private final XWPFDocument word;
    private final Set<Untaken> untaken = EnumSet.noneOf(Untaken.class);
    private final List<String> blocks = new ArrayList<>();
    private boolean afterPoint;
    private int step;

    private WordReader(XWPFDocument word) {
        this.word = word;
    }

    /**
     * {@code routine.word-unreadable} where it is no Word file, {@code routine.word-empty} where it
     * has no words, {@code routine.word-long} where it has more than a routine may have.
     */
    public static WordDraft read(byte[] file) {
        try (var word = open(file)) {
            return new WordReader(word).read();
        } catch (IOException e) {
            throw new RuleBroken("routine.word-unreadable");
        }
    }

    /** What is no Word file fails in many ways, all of them unchecked. */
    private static XWPFDocument open(byte[] file) throws IOException {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private WordDraft read() {
        for (var element : body()) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraph(paragraph);
                case XWPFTable table -> table(table);
                default -> {}
            }
        }
        lookForTheRest();
        var text = String.join("\n", blocks).strip();
        if (text.isEmpty()) {
            throw new RuleBroken("routine.word-empty");
        }
        if (text.length() > FieldDeclaration.LONG_TEXT) {
            throw new RuleBroken("routine.word-long", FieldDeclaration.LONG_TEXT);
        }
        return new WordDraft(text, Set.copyOf(untaken));
    }

    /** Without the front that we put on what we hand out: it is no part of the text. */
    private List<IBodyElement> body() {
        var elements = word.getBodyElements();
        if (!OURS.equals(word.getProperties().getCoreProperties().getCreator())) {
            return elements;
        }
        int from = 0;
        while (from < elements.size()
                && elements.get(from) instanceof XWPFParagraph paragraph
                && FRONT.contains(String.valueOf(paragraph.getStyle()))) {
            from++;
        }
        boolean table = from < elements.size() && elements.get(from) instanceof XWPFTable;
        return elements.subList(table ? from + 1 : from, elements.size());
    }

    private void paragraph(XWPFParagraph paragraph) {
        var marked = new WordParagraph(word, paragraph);
        if (marked.hasPictures()) {
            untaken.add(Untaken.PICTURES);
        }
        var words = marked.words();
        if (words.isBlank()) {
            return;
        }
        var mark = marked.mark();
        // Points and steps follow each other; all else is parted by an empty line.
        if (!mark.isPoint() || !afterPoint) {
            blocks.add("");
        }
        if (mark.isStep()) {
            step = afterPoint ? step + 1 : 1;
        } else if (!mark.isBelow()) {
            step = 0;
        }
        afterPoint = mark.isPoint();
        blocks.add((mark.isStep() ? step + ". " : mark.before()) + words);
    }

    private void table(XWPFTable table) {
        untaken.add(Untaken.TABLES);
        afterPoint = false;
        for (var row : table.getRows()) {
            var cells =
                    row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .map(text -> WordParagraph.escaped(text.strip().replace('\n', ' ')))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" | "));
            if (!cells.isEmpty()) {
                blocks.add("");
                blocks.add(cells);
            }
        }
    }

    private void lookForTheRest() {
        if (word.getFootnotes().stream().anyMatch(note -> !note.getParagraphs().isEmpty())
                || word.getEndnotes().stream().anyMatch(note -> !note.getParagraphs().isEmpty())) {
            untaken.add(Untaken.NOTES);
        }
        if (word.getComments() != null && word.getComments().length > 0) {
            untaken.add(Untaken.COMMENTS);
        }
        if (word.getHeaderList().stream().anyMatch(WordReader::says)
                || word.getFooterList().stream().anyMatch(WordReader::says)) {
            untaken.add(Untaken.HEADER_AND_FOOTER);
        }
    }

    private static boolean says(XWPFHeaderFooter part) {
        return !part.getText().isBlank();
    }
}
