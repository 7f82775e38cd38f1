package no.samsvar.organisation;

import no.samsvar.platform.RuleBroken;

/**
 * An organisation number of the Norwegian register of entities: nine digits, the last by mod 11.
 */
public record OrganisationNumber(String value) {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    public OrganisationNumber {
        value = value.replaceAll("[\\s\\u00a0]", "");
        if (!correct(value)) {
            throw new RuleBroken("organisation.number-wrong");
        }
    }

    /** Whether these are nine digits that belong together. */
    static boolean correct(String digits) {
        if (!digits.matches("[0-9]{9}")) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * (digits.charAt(at) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(8) - '0';
    }
}
