package no.samsvar.dpia.consultation;

import java.time.LocalDate;
import java.util.Optional;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code dpia_consultation}. */
@Repository
class ConsultationRepository {

    private final JdbcClient db;

    ConsultationRepository(JdbcClient db) {
        this.db = db;
    }

    /** A row as it is stored. */
    record Row(
            LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable String reference,
            @Nullable LocalDate extendedOn,
            @Nullable LocalDate waitedFrom,
            @Nullable LocalDate waitedUntil,
            @Nullable LocalDate answeredOn,
            @Nullable ConsultationResult result,
            @Nullable String answer,
            int version) {

        Consultation consultation() {
            var known =
                    new ConsultationForm(
                            sentOn,
                            receivedOn,
                            reference,
                            extendedOn,
                            waitedFrom,
                            waitedUntil,
                            answeredOn,
                            result,
                            answer);
            return new Consultation(known, version);
        }
    }

    Optional<Consultation> of(EntryId dpia) {
        return db.sql(
                        """
                        select sent_on, received_on, reference, extended_on, waited_from,
                            waited_until, answered_on, result, answer, version
                        from dpia_consultation
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(dpia.value())
                .query(Rows.of(Row.class))
                .optional()
                .map(Row::consultation);
    }

    /** Whether it was stored: not where somebody has stored another since this version. */
    boolean store(EntryId dpia, int version, ConsultationForm known) {
        return db.sql(
                                """
                                insert into dpia_consultation (entry_id, sent_on, received_on,
                                    reference, extended_on, waited_from, waited_until,
                                    answered_on, result, answer, version)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                                on conflict (organisation_id, entry_id) do update set
                                    sent_on = excluded.sent_on,
                                    received_on = excluded.received_on,
                                    reference = excluded.reference,
                                    extended_on = excluded.extended_on,
                                    waited_from = excluded.waited_from,
                                    waited_until = excluded.waited_until,
                                    answered_on = excluded.answered_on,
                                    result = excluded.result, answer = excluded.answer,
                                    version = dpia_consultation.version + 1
                                where dpia_consultation.version = ?
                                """)
                        .params(
                                Values.of(
                                        dpia.value(),
                                        known.sentOn(),
                                        known.receivedOn(),
                                        known.reference(),
                                        known.extendedOn(),
                                        known.waitedFrom(),
                                        known.waitedUntil(),
                                        known.answeredOn(),
                                        known.result() == null ? null : known.result().name(),
                                        known.answer(),
                                        version))
                        .update()
                == 1;
    }
}
