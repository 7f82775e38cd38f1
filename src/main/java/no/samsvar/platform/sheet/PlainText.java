package no.samsvar.platform.sheet;

/** Text that every file format can hold. */
public final class PlainText {

    private PlainText() {}

    /** Without control characters and halves of characters; line breaks are {@code \n}. */
    public static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PlainText::isPrintable)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isPrintable(int character) {
        return character == '\n'
                || character == '\t'
                || !Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && (character & 0xFFFE) != 0xFFFE;
    }
}
