package no.samsvar.rights.request;

import java.util.Optional;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where to answer somebody, as long as their case is open. No history of it is kept. */
@Repository
class ContactRepository {

    private final JdbcClient db;

    ContactRepository(JdbcClient db) {
        this.db = db;
    }

    void keep(EntryId id, String contact) {
        db.sql(
                        """
                        insert into request_contact (entry_id, contact) values (?, ?)
                        on conflict (organisation_id, entry_id)
                        do update set contact = excluded.contact
                        """)
                .params(id.value(), contact)
                .update();
    }

    Optional<String> find(EntryId id) {
        return db.sql(
                        """
                        select contact from request_contact
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(id.value())
                .query(String.class)
                .optional();
    }

    void forget(EntryId id) {
        db.sql(
                        """
                        delete from request_contact
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(id.value())
                .update();
    }
}
