package no.samsvar.routine.text;

import java.util.Locale;
import java.util.regex.Pattern;
import no.samsvar.routine.WebAddress;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** One paragraph of a Word file as a line with marks. */
final class WordParagraph {

    private static final int LOWEST = 3;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<]");
    private static final Pattern AT_START = Pattern.compile("^([#>]|[-+](?=\\s|$))");
    private static final Pattern STEP = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private final XWPFDocument word;
    private final XWPFParagraph paragraph;

    WordParagraph(XWPFDocument word, XWPFParagraph paragraph) {
        this.word = word;
        this.paragraph = paragraph;
    }

    /**
     * What a line begins with.
     *
     * @param before the mark itself, with what it is indented by
     */
    record Mark(String before, boolean isPoint) {

        static final Mark NONE = new Mark("", false);

        /** Whether it belongs to a point above it. */
        boolean isBelow() {
            return before.startsWith(" ");
        }

        /** Whether it is a step that nothing stands above. */
        boolean isStep() {
            return isPoint && before.startsWith("1");
        }
    }

    Mark mark() {
        var style = style();
        var heading = HEADING.matcher(style);
        if (heading.matches()) {
            int level = Math.min(LOWEST, Integer.parseInt(heading.group(1)));
            return new Mark("#".repeat(level) + " ", false);
        }
        if (style.equals("title")) {
            return new Mark("# ", false);
        }
        if (paragraph.getNumID() != null) {
            var level = paragraph.getNumIlvl();
            var indent = "   ".repeat(level == null ? 0 : Math.min(level.intValue(), LOWEST));
            return point(indent, "bullet".equals(paragraph.getNumFmt()));
        }
        if (style.startsWith("list bullet")) {
            return point("", true);
        }
        return style.startsWith("list number") ? point("", false) : Mark.NONE;
    }

    private static Mark point(String indent, boolean bullet) {
        return new Mark(indent + (bullet ? "- " : "1. "), true);
    }

    /** The style as Word knows it in every language: "heading 1", "list bullet". */
    private String style() {
        var id = paragraph.getStyle();
        var style = id == null || word.getStyles() == null ? null : word.getStyles().getStyle(id);
        return style == null || style.getName() == null
                ? ""
                : style.getName().toLowerCase(Locale.ROOT);
    }

    boolean hasPictures() {
        return paragraph.getRuns().stream().anyMatch(run -> !run.getEmbeddedPictures().isEmpty());
    }

    String words() {
        boolean heading = mark().before().contains("#");
        var words = new StringBuilder();
        var strong = new StringBuilder();
        for (var run : paragraph.getRuns()) {
            if (run.isBold() && !heading) {
                strong.append(text(run));
            } else {
                close(words, strong);
                words.append(text(run));
            }
        }
        close(words, strong);
        var line = words.toString().strip();
        var open = AT_START.matcher(line).replaceFirst("\\\\$1");
        return STEP.matcher(open).replaceFirst("$1\\\\$2");
    }

    /** Marks stand close to words: what is blank at either end stays outside of them. */
    private static void close(StringBuilder words, StringBuilder strong) {
        var text = strong.toString();
        if (text.isBlank()) {
            words.append(text);
        } else {
            var stripped = text.strip();
            int at = text.indexOf(stripped);
            words.append(text, 0, at).append("**").append(stripped).append("**");
            words.append(text.substring(at + stripped.length()));
        }
        strong.setLength(0);
    }

    private String text(XWPFRun run) {
        var text = escaped(run.text().replace('\n', ' '));
        if (run instanceof XWPFHyperlinkRun link && link.getHyperlink(word) != null) {
            var address = link.getHyperlink(word).getURL();
            if (address != null && WebAddress.leadsSomewhere(address) && !text.isBlank()) {
                return "[" + text + "](" + address + ")";
            }
        }
        return text;
    }

    /** Characters that would be read as marks. */
    static String escaped(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }
}
