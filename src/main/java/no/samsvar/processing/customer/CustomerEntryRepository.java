package no.samsvar.processing.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lines that customers have handed over, one for each processing done for others. */
@Repository
class CustomerEntryRepository {

    private static final TypeReference<Map<String, List<String>>> TEXTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    CustomerEntryRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    private static final String STORE =
            """
            insert into processing_customer_entry
                (entry_id, typed, processors, not_read, file_name, received_at, received_by)
            values (?, ?::jsonb, ?, ?, ?, action_time(), current_person())
            on conflict (organisation_id, entry_id) do update set
                typed = excluded.typed, processors = excluded.processors,
                not_read = excluded.not_read, file_name = excluded.file_name,
                received_at = excluded.received_at, received_by = excluded.received_by
            """;

    void store(
            EntryId id, Typed typed, List<String> processors, List<String> notRead, String file) {
        db.sql(STORE)
                .params(
                        id.value(),
                        json.writeValueAsString(typed.values()),
                        processors.toArray(String[]::new),
                        notRead.toArray(String[]::new),
                        file)
                .update();
    }

    private static final String ALL =
            """
            select entry_id, typed::text, processors, not_read, file_name, received_at, received_by
            from processing_customer_entry where organisation_id = current_organisation()
            """;

    Optional<CustomerEntry> find(EntryId id) {
        return db.sql(ALL + " and entry_id = ?").param(id.value()).query(this::entry).optional();
    }

    Map<EntryId, CustomerEntry> all() {
        var all = new HashMap<EntryId, CustomerEntry>();
        db.sql(ALL)
                .query(
                        row -> {
                            var id = new EntryId(row.getObject("entry_id", UUID.class));
                            all.put(id, entry(row, 0));
                        });
        return all;
    }

    private CustomerEntry entry(ResultSet row, int number) throws SQLException {
        var typed = new Typed(json.readValue(row.getString("typed"), TEXTS));
        return new CustomerEntry(
                Form.read(ProcessingFields.class, typed).value(),
                List.of((String[]) row.getArray("processors").getArray()),
                List.of((String[]) row.getArray("not_read").getArray()),
                row.getString("file_name"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_by", UUID.class));
    }

    void delete(EntryId id) {
        db.sql(
                        """
                        delete from processing_customer_entry
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(id.value())
                .update();
    }
}
