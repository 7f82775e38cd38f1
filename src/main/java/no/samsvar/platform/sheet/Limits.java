package no.samsvar.platform.sheet;

/** How much one file may hold, so that no file takes the program's memory. */
final class Limits {

    /** Below the header. */
    static final int ROWS = 50_000;

    static final int COLUMNS = 500;
    static final int CHARACTERS = 40_000_000;

    /** Of one part of an Excel file, unpacked; in bytes. */
    static final long PART = 150_000_000;

    private Limits() {}
}
