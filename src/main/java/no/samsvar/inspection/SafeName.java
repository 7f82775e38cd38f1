package no.samsvar.inspection;

import java.text.Normalizer;

/** Names that every system can unpack, and that no system reads as a path or a command. */
public final class SafeName {

    private static final int LONGEST = 80;
    private static final int LONGEST_ENDING = 10;

    private SafeName() {}

    /**
     * The same in letters, digits, dots and dashes of ASCII.
     *
     * @return empty where nothing of the name can be kept
     */
    public static String of(String name) {
        var latin = name.replace("æ", "ae").replace("Æ", "Ae").replace("ø", "o").replace("Ø", "O");
        var plain =
                Normalizer.normalize(latin, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9.]+", "-")
                        .replaceAll("[-.]*\\.[-.]*", ".")
                        .replaceAll("^[-.]+|[-.]+$", "");
        return plain.length() <= LONGEST ? plain : shortened(plain);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }

    /** For a file among others of the same kind: its place keeps names from being the same. */
    public static String numbered(int place, String name) {
        var safe = of(name);
        return safe.isEmpty() ? String.valueOf(place) : place + "-" + safe;
    }
}
