package no.samsvar.training.secrecy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What suppliers were asked to show. */
@Repository("secrecyRequestRepository")
class RequestRepository {

    private final JdbcClient db;

    RequestRepository(JdbcClient db) {
        this.db = db;
    }

    void ask(UUID id, EntryId declaration, AskForm form) {
        db.sql(
                        """
                        insert into declaration_request
                            (id, entry_id, wanted, asked_by, asked_at, answer_by)
                        values (?, ?, ?, current_person(), action_time(), ?) on conflict do nothing
                        """)
                .params(id, declaration.value(), form.wanted().name(), form.answerBy())
                .update();
    }

    /** Whether there was one that nothing had been shown for. */
    boolean show(UUID id, EntryId declaration, ShownForm form) {
        return db.sql(
                                """
                                update declaration_request
                                set shown_on = ?, sample = ?, renew_on = ?
                                where organisation_id = current_organisation() and id = ?
                                    and entry_id = ? and shown_on is null
                                """)
                        .params(
                                form.shownOn(),
                                form.sample(),
                                form.renewOn(),
                                id,
                                declaration.value())
                        .update()
                > 0;
    }

    /** The newest first. */
    List<SecrecyRequest> of(EntryId declaration) {
        return db.sql(
                        """
                        select id, wanted, asked_by, asked_at, answer_by, shown_on, sample, renew_on
                        from declaration_request
                        where organisation_id = current_organisation() and entry_id = ?
                        order by asked_at desc, id desc
                        """)
                .param(declaration.value())
                .query(Rows.of(SecrecyRequest.class))
                .list();
    }

    /** How many nobody has answered by that day. */
    int unanswered(LocalDate day) {
        return db.sql(
                        """
                        select count(*) from declaration_request
                        where organisation_id = current_organisation() and shown_on is null
                            and answer_by < ?::date
                        """)
                .param(day)
                .query(Integer.class)
                .single();
    }
}
