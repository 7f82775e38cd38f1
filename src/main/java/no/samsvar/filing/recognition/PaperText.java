package no.samsvar.filing.recognition;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.platform.sheet.RawSheet;

/**
 * What a document says.
 *
 * @param title what it calls itself, else what its file is called
 * @param head the first lines, where a document says what it is
 * @param text the whole, as far as it is read
 * @param tables of a workbook; none for other files
 */
public record PaperText(String title, String head, String text, List<RawSheet> tables) {

    /** A document that says nothing that can be read, such as a picture of a paper. */
    static PaperText silent(String name) {
        return new PaperText(name, name, "", List.of());
    }

    /**
     * What it is called: letterheads stand above what a document calls itself, so a line of the
     * head that shows its weightiest sign in more than one word goes first.
     */
    public String titleOf(Recognised recognised) {
        return recognised.signs().stream()
                .limit(1)
                .flatMap(sign -> ownLines().filter(line -> shows(line, sign)))
                .findFirst()
                .orElse(title);
    }

    /** The first line of the head is what its file is called. */
    private Stream<String> ownLines() {
        return head.lines().skip(1).filter(line -> line.length() <= PaperReader.LONGEST_TITLE);
    }

    private static boolean shows(String line, String sign) {
        return line.contains(" ") && Recognition.plain(line).contains(" " + sign);
    }

    public boolean isTable() {
        return !tables.isEmpty();
    }
}
