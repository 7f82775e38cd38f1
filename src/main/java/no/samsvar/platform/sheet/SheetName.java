package no.samsvar.platform.sheet;

/** What Excel's file format reads its own way. */
final class SheetName {

    private static final int LONGEST = 31;

    private SheetName() {}

    /** A name that Excel takes: short, without its signs for ranges and references. */
    static String legal(String name, String ending) {
        var plain = PlainText.clean(name).replaceAll("[\\s\\\\/*?:\\[\\]']+", " ").strip();
        var room = Math.min(plain.length(), LONGEST - ending.length());
        var start = plain.substring(0, room).strip();
        return (start.isEmpty() ? "Samsvar" : start) + ending;
    }

    /** Text in which nothing looks like Excel's code for a character, such as _x0041_. */
    static String unambiguous(String text) {
        return text.replaceAll("_(?=x\\p{XDigit}{4}_)", "_x005F_");
    }
}
