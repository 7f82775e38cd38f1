package no.samsvar.register.file;

import java.text.Normalizer;

/** Makes the name that somebody's machine gave a file fit to keep and to show. */
final class FileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;
    private static final String NAMELESS = "file";

    private FileName() {}

    /** Without folders, signs that steer, and what turns text around. */
    static String of(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain =
                Normalizer.normalize(last, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*]", "")
                        .strip()
                        .replaceFirst("^\\.+", "");
        return plain.isEmpty() ? NAMELESS : shortened(plain);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST - LONGEST_ENDING) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean ends = dot > 0 && name.length() - dot <= LONGEST_ENDING;
        var ending = ends ? name.substring(dot) : "";
        return name.substring(0, LONGEST - 2 * LONGEST_ENDING) + ending;
    }
}
