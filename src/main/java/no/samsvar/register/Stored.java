package no.samsvar.register;

/** An entry with its register's own fields, as they stand now. */
public record Stored<F extends Record>(Entry entry, F fields) {}
