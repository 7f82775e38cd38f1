package no.samsvar.setup.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.samsvar.setup.starter.PackKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ChoiceRepository {

    private static final TypeReference<Map<String, String>> BLANKS = new TypeReference<>() {};

    private static final String STORE =
            """
            insert into start_choice (pack, line, edition, choice, blanks, chosen_at)
            values (?, ?, ?, ?, ?::jsonb, ?)
            on conflict (organisation_id, pack, line) do update set edition = excluded.edition,
                choice = excluded.choice, blanks = excluded.blanks, chosen_at = excluded.chosen_at
            where (start_choice.edition, start_choice.choice, start_choice.blanks)
                is distinct from (excluded.edition, excluded.choice, excluded.blanks)
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    ChoiceRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    List<Chosen> all(PackKind pack) {
        return db.sql(
                        """
                        select line, edition, choice, blanks::text from start_choice
                        where organisation_id = current_organisation() and pack = ?
                        """)
                .param(pack.folder())
                .query(this::chosen)
                .list();
    }

    void store(PackKind pack, Chosen chosen, Instant now) {
        db.sql(STORE)
                .params(
                        pack.folder(),
                        chosen.line(),
                        chosen.edition(),
                        chosen.choice().name(),
                        json.writeValueAsString(chosen.blanks()),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Chosen chosen(ResultSet row, int number) throws SQLException {
        return new Chosen(
                row.getString("line"),
                row.getString("edition"),
                Choice.valueOf(row.getString("choice")),
                json.readValue(row.getString("blanks"), BLANKS));
    }
}
