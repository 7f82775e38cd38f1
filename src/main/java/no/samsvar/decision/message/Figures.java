package no.samsvar.decision.message;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samsvar.platform.content.ContentPart;
import no.samsvar.platform.personnumber.PersonNumbers;

/** Finds person numbers, doses, telephone numbers and e-mail addresses. */
final class Figures {

    private static final String NOT_WITHIN = "(?<![\\p{L}\\p{N}])";
    private static final String NOT_FURTHER = "(?![\\p{L}\\p{N}])";

    /** Also where a digit is mistyped: the others still tell who it is. */
    private static final Pattern ELEVEN =
            Pattern.compile(NOT_WITHIN + "(\\d{6})[ \\u00A0-]?\\d{5}" + NOT_FURTHER);

    private static final String MAILBOX = "[\\p{L}\\p{N}._%+\\-]";
    private static final Pattern ADDRESS =
            Pattern.compile(
                    ("(?<!" + MAILBOX + ")" + MAILBOX + "++@")
                            + "[\\p{L}\\p{N}\\-]+(?:\\.[\\p{L}\\p{N}\\-]+)+");
    private static final String SPACE = "[ \\u00A0]";
    private static final String NORWEGIAN =
            ("(?:(?:\\+|00)47" + SPACE + "?)?")
                    + "(?:[2-9]\\d{7}"
                    + ("|[2-9]\\d(?:" + SPACE + "\\d{2}){3}")
                    + ("|[2-9]\\d{2}" + SPACE + "\\d{2}" + SPACE + "\\d{3})");

    /** No part of a longer number, of a date or of an identifier. */
    private static final Pattern TELEPHONE =
            Pattern.compile(
                    ("(?<![\\p{L}\\p{N}+.,\\-])" + NORWEGIAN + NOT_FURTHER)
                            + "(?!-\\p{L})(?![.,:/\\-]\\d)"
                            + ("(?!" + SPACE + "\\d{2}(?![\\d.:]))")
                            + "|(?<![\\p{N}+])\\+(?!47)\\d{2,3}(?:[ \\u00A0\\-]?\\d){6,12}(?!\\d)");

    private final Pattern dose;
    private final Pattern field;
    private final Set<String> notPersons;

    private Figures(ContentPart marks) {
        var numbers = marks.part("numbers").only("not_after", "fields");
        this.notPersons = Codes.small(Vocabulary.entries(numbers, "not_after"));
        this.field =
                Pattern.compile(
                        "[{\\[<%$]{1,2}\\s*(?:"
                                + either(numbers.list("fields"))
                                + ")\\s*[}\\]>%]{1,2}",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.dose =
                Pattern.compile(
                        NOT_WITHIN
                                + "\\d+(?:[.,]\\d+)?[ \\u00A0]?(?:"
                                + either(marks.list("units"))
                                + ")(?:/\\p{L}+)?"
                                + NOT_FURTHER);
    }

    static Figures read(ContentPart marks) {
        return new Figures(marks);
    }

    List<Mark> in(String text) {
        var found = new ArrayList<Mark>();
        PersonNumbers.find(text)
                .forEach(it -> found.add(new Mark(it.start(), it.end(), MarkKind.PERSON_NUMBER)));
        mistyped(text, found);
        all(field, text, MarkKind.PERSON_NUMBER, found);
        all(dose, text, MarkKind.PRESCRIPTION, found);
        all(ADDRESS, text, MarkKind.CONTACT, found);
        var telephone = TELEPHONE.matcher(text);
        while (telephone.find()) {
            if (!isDay(telephone.group())
                    && !notPersons.contains(Codes.wordBefore(text, telephone.start()))) {
                found.add(new Mark(telephone.start(), telephone.end(), MarkKind.CONTACT));
            }
        }
        return found;
    }

    private void mistyped(String text, List<Mark> found) {
        var eleven = ELEVEN.matcher(text);
        while (eleven.find()) {
            if (looksLikeADay(eleven.group(1))
                    && !notPersons.contains(Codes.wordBefore(text, eleven.start()))) {
                found.add(new Mark(eleven.start(), eleven.end(), MarkKind.PERSON_NUMBER));
            }
        }
    }

    /** With what D-, H- and made-up numbers add to day and month. */
    private static boolean looksLikeADay(String six) {
        int day = Integer.parseInt(six, 0, 2, 10) % 40;
        int month = Integer.parseInt(six, 2, 4, 10);
        int plain = month > 80 ? month - 80 : month > 65 ? month - 65 : month % 40;
        return day >= 1 && day <= 31 && plain >= 1 && plain <= 12;
    }

    private static boolean isDay(String digits) {
        return digits.length() == 8
                && digits.chars().allMatch(Character::isDigit)
                && (isDay(digits, 0, 4, 6) || isDay(digits, 4, 2, 0));
    }

    private static boolean isDay(String digits, int year, int month, int day) {
        try {
            var date =
                    LocalDate.of(
                            Integer.parseInt(digits, year, year + 4, 10),
                            Integer.parseInt(digits, month, month + 2, 10),
                            Integer.parseInt(digits, day, day + 2, 10));
            return date.getYear() >= 1900 && date.getYear() < 2100;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static void all(Pattern pattern, String text, MarkKind kind, List<Mark> found) {
        pattern.matcher(text)
                .results()
                .forEach(it -> found.add(new Mark(it.start(), it.end(), kind)));
    }

    private static String either(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
