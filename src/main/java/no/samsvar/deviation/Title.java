package no.samsvar.deviation;

/** Makes a title of what somebody wrote, so that nobody is asked for one. */
public final class Title {

    private static final int LONGEST = 90;

    private Title() {}

    /** The first line, cut between two words where it is long. */
    public static String of(String description) {
        var line = description.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, space > LONGEST / 2 ? space : LONGEST - 1).strip() + "…";
    }
}
