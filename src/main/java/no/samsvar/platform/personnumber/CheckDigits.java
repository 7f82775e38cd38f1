package no.samsvar.platform.personnumber;

/**
 * The two control digits of a person number. Our own, since the nocommons library knows only
 * today's remainder and would need a wrapper longer than these two sums.
 */
final class CheckDigits {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    /** The remainder of numbers given out before 2032; FH-numbers keep it. */
    static final int TODAY = 0;

    /** From 1 January 2032 the first control digit may leave 0, 1, 2 or 3. */
    static final int SINCE_2032 = 3;

    private CheckDigits() {}

    static boolean fit(String digits, int largestFirstRemainder) {
        return remainder(digits, FIRST) <= largestFirstRemainder && remainder(digits, SECOND) == 0;
    }

    private static int remainder(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }
}
