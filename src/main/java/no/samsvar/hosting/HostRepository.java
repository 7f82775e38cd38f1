package no.samsvar.hosting;

import java.util.Optional;
import no.samsvar.platform.sql.Parameters;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HostRepository {

    private static final String FIND =
            """
            select name, number, address, contact, phone, stored_where, agreement_on,
                agreement_reference, sign_up, terms
            from host
            """;

    private static final String SAVE =
            """
            insert into host (name, number, address, contact, phone, stored_where, agreement_on,
                agreement_reference, sign_up, terms)
            values (:name, :number, :address, :contact, :phone, :storedWhere, :agreementOn,
                :agreementReference, :signUp, :terms)
            on conflict (only_one) do update set name = :name, number = :number,
                address = :address, contact = :contact, phone = :phone,
                stored_where = :storedWhere, agreement_on = :agreementOn,
                agreement_reference = :agreementReference, sign_up = :signUp, terms = :terms
            """;

    private final JdbcClient db;

    HostRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Host> find() {
        return db.sql(FIND).query(Rows.of(Host.class)).optional();
    }

    void save(Host host) {
        db.sql(SAVE).paramSource(Parameters.of(host)).update();
    }

    String databaseVersion() {
        return db.sql("select split_part(current_setting('server_version'), ' ', 1)")
                .query(String.class)
                .single();
    }
}
