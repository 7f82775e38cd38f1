package no.samsvar.platform.personnumber;

/**
 * Where a person number stands in a text; deliberately without its digits.
 *
 * @param start index of its first digit
 * @param end index after its last digit
 */
public record PersonNumber(int start, int end, PersonNumberKind kind) {}
