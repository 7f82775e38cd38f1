package no.samsvar.durability;

/** Where each kind of deed leaves its traces; a row for each whole occurrence. */
final class Traces {

    private static final String CREATE =
            """
            select count(*)
            from entry
            join supplier on supplier.entry_id = entry.id
            join history of_entry on of_entry.table_name = 'entry' and of_entry.operation = 'I'
                and of_entry.entry_id = entry.id
            join history of_fields on of_fields.table_name = 'supplier'
                and of_fields.operation = 'I' and of_fields.action_id = of_entry.action_id
                and of_fields.entry_id = entry.id
            where entry.id = ? and of_entry.image ->> 'title' = ?
            """;

    private static final String CHANGE =
            """
            select count(*)
            from history
            join entry on entry.id = history.entry_id
            where history.table_name = 'entry' and history.operation = 'U'
                and history.entry_id = ? and history.image ->> 'title' = ?
                and (history.image ->> 'version')::int = ?
                and entry.version >= (history.image ->> 'version')::int
            """;

    private static final String COMMENT =
            """
            select count(*)
            from entry_comment
            join history on history.table_name = 'entry_comment' and history.operation = 'I'
                and history.row_key = entry_comment.id::text
                and history.entry_id = entry_comment.entry_id
            where entry_comment.entry_id = ? and entry_comment.text = ? and entry_comment.id = ?
            """;

    private static final String FILE =
            """
            select count(*)
            from entry_file
            join file_content using (organisation_id, hash)
            join history on history.table_name = 'entry_file' and history.operation = 'I'
                and history.row_key = entry_file.id::text
                and history.entry_id = entry_file.entry_id
            where entry_file.entry_id = ? and entry_file.name = ? and file_content.uses > 0
            """;

    private static final String REPORT =
            """
            select count(*)
            from entry
            join deviation on deviation.entry_id = entry.id
            join history on history.table_name = 'deviation' and history.operation = 'I'
                and history.entry_id = entry.id
            where entry.id = ? and deviation.description = ?
                and exists (select from mail where mail.path like '%' || entry.id)
            """;

    private Traces() {}

    static String of(Deed.Kind kind) {
        return switch (kind) {
            case CREATE -> CREATE;
            case CHANGE -> CHANGE;
            case COMMENT -> COMMENT;
            case FILE -> FILE;
            case REPORT -> REPORT;
        };
    }
}
