package no.samsvar.durability;

import java.util.UUID;

/**
 * One action of a writer, as the ledger keeps it.
 *
 * @param entry the entry acted on
 * @param thing the comment's id, or the entry's again
 * @param version the entry's version after a change, 0 elsewhere
 * @param text the title, the comment, the file's name or the description; every one is unique
 * @param sha256 of the file sent along, empty without one
 */
record Deed(Kind kind, UUID entry, UUID thing, int version, String text, String sha256) {

    enum Kind {
        CREATE,
        CHANGE,
        COMMENT,
        FILE,
        REPORT;

        /** Sent again with the same id it must not happen twice. */
        boolean repeatable() {
            return this == CREATE || this == COMMENT || this == REPORT;
        }
    }

    String line() {
        return String.join(
                "\t",
                kind.name(),
                entry.toString(),
                thing.toString(),
                String.valueOf(version),
                text,
                sha256);
    }

    static Deed of(String line) {
        var parts = line.split("\t", -1);
        return new Deed(
                Kind.valueOf(parts[0]),
                UUID.fromString(parts[1]),
                UUID.fromString(parts[2]),
                Integer.parseInt(parts[3]),
                parts[4],
                parts[5]);
    }
}
