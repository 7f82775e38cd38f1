package no.samsvar.decision.message;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.samsvar.platform.content.ContentPart;

/**
 * Finds codes of ICD-10 and ICPC-2. A letter with two digits is also a room, a road or a vitamin:
 * such a one counts only beside what says that it is a diagnosis.
 */
final class Codes {

    private static final Pattern CODE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.\\-/])[A-Za-z](?:\\d{2}(\\.\\d{1,2})?|(\\d{3}))"
                            + "(?![\\p{L}\\p{N}])(?!-[\\p{L}\\p{N}])(?![.:]\\d)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)|\\n");
    private static final Pattern LISTED = Pattern.compile("\\s*(?:[,;/+&]|og|and)\\s*");
    private static final Pattern LAST_WORD =
            Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}\\-]*)[\\s.:#(]*$");

    /** How far away a word in the same sentence still speaks of the code. */
    private static final int NEAR = 40;

    private final List<Pattern> after;
    private final Set<String> notAfter;

    private Codes(ContentPart part) {
        part.only("after", "not_after");
        this.after =
                Vocabulary.entries(part, "after").stream()
                        .map(it -> "(?<![\\p{L}\\p{N}])" + Pattern.quote(it) + "(?![\\p{L}\\p{N}])")
                        .map(it -> Pattern.compile(it, Pattern.CASE_INSENSITIVE))
                        .toList();
        this.notAfter = small(Vocabulary.entries(part, "not_after"));
    }

    static Codes read(ContentPart part) {
        return new Codes(part);
    }

    static Set<String> small(List<String> words) {
        var small = new HashSet<String>();
        words.forEach(it -> small.add(it.toLowerCase(Locale.ROOT)));
        return Set.copyOf(small);
    }

    /** The last word before this place, in small letters; empty where none is near. */
    static String wordBefore(String text, int place) {
        var last = LAST_WORD.matcher(text.substring(Math.max(0, place - NEAR), place));
        return last.find() ? last.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /**
     * @param spoken diagnoses that the text says in words
     */
    List<Mark> in(String text, List<Mark> spoken) {
        var found = new ArrayList<Mark>();
        var code = CODE.matcher(text);
        int listed = -1;
        while (code.find()) {
            boolean told =
                    saidToBeOne(text, code.start())
                            || near(text, code.start(), code.end(), spoken)
                            || continues(text, listed, code.start());
            boolean exact =
                    code.group(1) != null && Character.isUpperCase(text.charAt(code.start()));
            if ((told || exact) && !notAfter.contains(wordBefore(text, code.start()))) {
                found.add(new Mark(code.start(), code.end(), MarkKind.DIAGNOSIS));
                listed = code.end();
            }
        }
        return found;
    }

    private boolean saidToBeOne(String text, int place) {
        var before = sameSentence(text.substring(Math.max(0, place - NEAR), place));
        return after.stream().anyMatch(it -> it.matcher(before).find());
    }

    private static boolean near(String text, int start, int end, List<Mark> spoken) {
        return spoken.stream()
                .anyMatch(
                        it ->
                                it.end() <= start
                                        ? beside(text, it.end(), start)
                                        : it.start() >= end && beside(text, end, it.start()));
    }

    /** With nothing but punctuation or a small word between. */
    private static boolean beside(String text, int from, int to) {
        return to - from <= 4 && text.substring(from, to).chars().noneMatch(it -> it == '\n');
    }

    private static boolean continues(String text, int listed, int start) {
        return listed >= 0 && LISTED.matcher(text.substring(listed, start)).matches();
    }

    private static String sameSentence(String before) {
        int from = 0;
        var end = SENTENCE_END.matcher(before);
        while (end.find()) {
            from = end.end();
        }
        return before.substring(from);
    }
}
