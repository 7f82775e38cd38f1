package no.samsvar.platform.personnumber;

import java.util.stream.Stream;

/** Person numbers computed for tests, so that no literal of one stands in the code. */
public final class MadeUpNumbers {

    private MadeUpNumbers() {}

    /** The first number of this date part whose first control digit leaves the remainder. */
    public static String of(String date, int remainder) {
        return all(date, remainder).findFirst().orElseThrow();
    }

    /** A synthetic number, its month raised by 80. */
    public static String synthetic() {
        return of("018190", 0);
    }

    static Stream<String> all(String date, int remainder) {
        return Stream.iterate(0, it -> it < 1000, it -> it + 1)
                .map("%03d"::formatted)
                .map(individual -> complete(date + individual, remainder))
                .filter(number -> number.length() == 11);
    }

    private static String complete(String nine, int remainder) {
        for (int first = 0; first < 10; first++) {
            if ((sum(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2) + first) % 11 == remainder) {
                int second = (11 - sum(nine + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
                return second == 10 ? "" : nine + first + second;
            }
        }
        return "";
    }

    private static int sum(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum;
    }
}
