package no.samsvar.platform.personnumber;

import java.time.YearMonth;
import java.util.Optional;

/** Tells the series of eleven digits, or that they are no person number. */
final class PersonNumberSyntax {

    private PersonNumberSyntax() {}

    static Optional<PersonNumberKind> kind(String digits) {
        if (digits.charAt(0) >= '8') {
            return CheckDigits.fit(digits, CheckDigits.TODAY)
                    ? Optional.of(PersonNumberKind.FH_NUMBER)
                    : Optional.empty();
        }
        return CheckDigits.fit(digits, CheckDigits.SINCE_2032) ? dated(digits) : Optional.empty();
    }

    private static Optional<PersonNumberKind> dated(String digits) {
        int day = number(digits, 0);
        int month = number(digits, 2);
        int dayAdded = day > 40 ? 40 : 0;
        int monthAdded = month > 80 ? 80 : month > 65 ? 65 : month > 40 ? 40 : 0;
        if (!exists(day - dayAdded, month - monthAdded, number(digits, 4))) {
            return Optional.empty();
        }
        return Optional.of(kind(dayAdded > 0, monthAdded));
    }

    private static PersonNumberKind kind(boolean dayAdded, int monthAdded) {
        return switch (monthAdded) {
            case 0 -> dayAdded ? PersonNumberKind.D_NUMBER : PersonNumberKind.BIRTH_NUMBER;
            case 40 -> dayAdded ? PersonNumberKind.SYNTHETIC : PersonNumberKind.H_NUMBER;
            default -> PersonNumberKind.SYNTHETIC;
        };
    }

    /**
     * The century is not known (nor told by the digits from 2032): year 00 counts as a leap year.
     */
    private static boolean exists(int day, int month, int year) {
        return month >= 1 && month <= 12 && YearMonth.of(2000 + year, month).isValidDay(day);
    }

    private static int number(String digits, int at) {
        return Integer.parseInt(digits, at, at + 2, 10);
    }
}
