package no.samsvar.platform.backup;

import java.util.List;

/**
 * What a backup holds, so that a restore can tell whether it got all of it.
 *
 * @param migrations the versions that had made the schema, in their order
 */
record Manifest(
        int format,
        String madeAt,
        List<String> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        List<StoredFile> files) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** A table's rows, with the SHA-256 of their text. */
    record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".txt";
        }
    }

    /** The last number that a sequence gave, if it gave one. */
    record Sequence(String name, long last, boolean called) {}

    /** A file below the data folder, by its path there. */
    record StoredFile(String path, long size, String sha256) {}

    /** The newest migration. */
    String version() {
        return migrations.getLast();
    }

    /** All rows of all tables. */
    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
