package no.samsvar.durability;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is always true where no action is half done; each query returns what contradicts it. */
final class Invariants {

    static final String TRAIL =
            """
            select coalesce((select max(id) from history), 0),
                coalesce((select md5(string_agg(md5(history::text), '' order by id))
                    from history where id <= ?), '')
            """;

    private static final String WITHOUT_FIELDS =
            """
            select entry.id from entry
            where (kind = 'supplier' and not exists (
                    select from supplier where supplier.entry_id = entry.id))
                or (kind = 'deviation' and not exists (
                    select from deviation where deviation.entry_id = entry.id))
            """;

    private static final String GAPS =
            """
            select prefix || '-' || year || ' ' || last || ' ' || count(entry.id)
            from entry_counter counter
            left join entry on entry.organisation_id = counter.organisation_id
                and entry.number like prefix || '-' || year || '-%'
            group by counter.organisation_id, prefix, year, last
            having count(entry.id) <> last
                or max(split_part(entry.number, '-', 3)::int) <> last
            """;

    /** A deadline that follows facts changes the row, but is no version of anybody's. */
    private static final String VERSIONS =
            """
            select entry.id || ' is of version ' || entry.version || ' with '
                || count(distinct history.image ->> 'version')
            from entry
            left join history on history.entry_id = entry.id and history.table_name = 'entry'
            where entry.id in (select entry_id from history where id > %1$d)
            group by entry.id, entry.version
            having count(distinct history.image ->> 'version') <> entry.version + 1
            """;

    private static final String USES =
            """
            select content.hash || ' ' || content.uses || ' ' || count(file.id)
            from file_content content
            left join entry_file file using (organisation_id, hash)
            group by content.organisation_id, content.hash, content.uses
            having count(file.id) <> content.uses
            """;

    /** The newest image of a row is the row, and a row without an image is not there. */
    private static final String IMAGES =
            """
            select '%2$s ' || coalesce(newest.row_key, of_table.%3$s::text)
            from (
                select distinct on (row_key) row_key, operation, image
                from history where table_name = '%2$s' and (id > %1$d or row_key in (
                    select row_key from history where table_name = '%2$s' and id > %1$d))
                order by row_key, id desc) newest
            full join (select * from %2$s
                where %1$d = 0 or %4$s in (select entry_id from history where id > %1$d)) of_table
                on of_table.%3$s::text = newest.row_key
            where (newest.row_key is null)
                or (of_table.%3$s is null) <> (newest.operation = 'D')
                or newest.operation <> 'D' and newest.image <> to_jsonb(of_table) - 'search'
            """;

    private Invariants() {}

    /** Each by what it says; those over single rows look at what the history tells after a row. */
    static Map<String, String> of(long after) {
        var checks = new LinkedHashMap<String, String>();
        checks.put("an entry without its register's row", WITHOUT_FIELDS);
        checks.put("numbers with gaps", GAPS);
        checks.put("versions that differ from the history", VERSIONS.formatted(after));
        checks.put("uses of a file", USES);
        checks.put("a row that is not its image", image(after, "entry", "id", "id"));
        for (var table : new String[] {"supplier", "deviation"}) {
            checks.put(table + " is not its image", image(after, table, "entry_id", "entry_id"));
        }
        for (var table : new String[] {"entry_comment", "entry_file"}) {
            checks.put(table + " is not its image", image(after, table, "id", "entry_id"));
        }
        return checks;
    }

    private static String image(long after, String table, String key, String entry) {
        return IMAGES.formatted(after, table, key, entry);
    }
}
