package no.samsvar.durability;

/** What is killed. */
enum Victim {
    DATABASE,
    PROGRAM
}
