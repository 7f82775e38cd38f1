import java.security.MessageDigest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Those who are signed in while it is measured, and what is theirs to look at. */
final class Visitors {

    /** The first manager of an enterprise, with a session of their own. */
    record Visitor(String cookie, List<String> entries) {}

    private static final String CHOSEN =
            """
            select organisation_id, person_id from authorisation
            where role in ('LEADER', 'MANAGER') and (%s)
            order by md5(id::text) limit %d
            """;
    private static final String SESSION =
            """
            insert into session
                (secret, id, person_id, organisation_id, created_at, seen_at, expires_at)
            values (?, gen_random_uuid(), ?::uuid, ?::uuid, now(), now(), now() + interval '6 hours')
            """;
    private static final String ENTRIES =
            """
            select '/registers/' || kind || '/' || id from entry
            where organisation_id = '%s' order by md5(id::text) limit 20
            """;

    private Visitors() {}

    /** Managers of so many small enterprises, or of the named one. */
    static List<Visitor> of(Connection connection, String where, int many) throws Exception {
        var visitors = new ArrayList<Visitor>();
        var chosen = new ArrayList<String[]>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(CHOSEN.formatted(where, many))) {
            while (rows.next()) {
                chosen.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        connection.createStatement().execute("alter table session no force row level security");
        try (var insert = connection.prepareStatement(SESSION)) {
            for (var one : chosen) {
                var secret = "benchmark-" + java.util.UUID.randomUUID();
                insert.setString(1, hash(secret));
                insert.setString(2, one[1]);
                insert.setString(3, one[0]);
                insert.executeUpdate();
                var entries = Generate.column(connection, ENTRIES.formatted(one[0]));
                visitors.add(new Visitor("session=" + secret, entries));
            }
        } finally {
            connection.createStatement().execute("alter table session force row level security");
        }
        return visitors;
    }

    private static String hash(String secret) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes());
        return HexFormat.of().formatHex(digest);
    }
}
