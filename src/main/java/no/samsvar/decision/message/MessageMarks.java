package no.samsvar.decision.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.samsvar.platform.content.ContentPart;

/**
 * Marks in a text what may not go by an open channel. It helps to see, and is no permission: what
 * it does not mark may still tell something.
 */
public final class MessageMarks {

    private static final String FILE = "/content/message/marks.yaml";
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-\\u2010\\u2011'’][\\p{L}\\p{N}]+)*");

    private final List<Vocabulary> vocabularies;
    private final Codes codes;
    private final Figures figures;

    private MessageMarks(ContentPart marks) {
        marks.only(
                "version",
                "valid_from",
                "checked_on",
                "checked_by",
                "kinds",
                "codes",
                "units",
                "numbers");
        this.vocabularies = marks.parts("kinds").stream().map(Vocabulary::read).toList();
        this.codes = Codes.read(marks.part("codes"));
        this.figures = Figures.read(marks);
    }

    public static MessageMarks builtIn() {
        try (var content = Objects.requireNonNull(MessageMarks.class.getResourceAsStream(FILE))) {
            return new MessageMarks(ContentPart.read("marks.yaml", content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is marked, in the order of the text and without overlap. */
    public List<Mark> in(String text) {
        var told = spoken(text);
        var found = new ArrayList<>(figures.in(text));
        found.addAll(
                codes.in(
                        text,
                        told.stream().filter(it -> it.kind() == MarkKind.DIAGNOSIS).toList()));
        found.addAll(told);
        return joined(text, apart(found));
    }

    private List<Mark> spoken(String text) {
        var found = new ArrayList<Mark>();
        for (var vocabulary : vocabularies) {
            vocabulary
                    .phrases(text)
                    .forEach(it -> found.add(new Mark(it.start(), it.end(), vocabulary.kind())));
        }
        var word = WORD.matcher(text);
        while (word.find()) {
            var one = word.group().replace('\u2010', '-').replace('\u2011', '-');
            Vocabulary best = null;
            int longest = 0;
            for (var vocabulary : vocabularies) {
                int fits = vocabulary.fits(one);
                if (fits > longest) {
                    best = vocabulary;
                    longest = fits;
                }
            }
            if (best != null) {
                found.add(new Mark(word.start(), word.end(), best.kind()));
            }
        }
        return found;
    }

    /** Of those that overlap a person's number first, else the longest. */
    private static List<Mark> apart(List<Mark> found) {
        var kept = new TreeMap<Integer, Mark>();
        found.stream()
                .sorted(
                        Comparator.comparing((Mark it) -> it.kind() != MarkKind.PERSON_NUMBER)
                                .thenComparing(Comparator.comparingInt(Mark::length).reversed())
                                .thenComparingInt(Mark::start))
                .filter(it -> free(it, kept))
                .forEach(it -> kept.put(it.start(), it));
        return List.copyOf(kept.values());
    }

    private static boolean free(Mark mark, TreeMap<Integer, Mark> kept) {
        var before = kept.lowerEntry(mark.end());
        return before == null || !before.getValue().overlaps(mark);
    }

    /** A medicine and its dose are one. */
    private static List<Mark> joined(String text, List<Mark> apart) {
        var joined = new ArrayList<Mark>();
        for (var mark : apart) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && mark.kind() == MarkKind.PRESCRIPTION
                    && last.kind() == MarkKind.PRESCRIPTION
                    && text.substring(last.end(), mark.start()).isBlank()) {
                joined.set(joined.size() - 1, new Mark(last.start(), mark.end(), mark.kind()));
            } else {
                joined.add(mark);
            }
        }
        return List.copyOf(joined);
    }
}
