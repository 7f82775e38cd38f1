package no.samsvar.register.exchange;

import java.util.List;

/**
 * What is wrong at one place in a file.
 *
 * @param row as Excel numbers it; 0 for the whole file
 * @param column the header in the file, or what the missing column would be called
 * @param cell what stands there
 * @param code the message key of what to do about it; the column is its first argument
 */
public record ImportProblem(
        int row, String column, String cell, String code, List<Object> arguments) {}
