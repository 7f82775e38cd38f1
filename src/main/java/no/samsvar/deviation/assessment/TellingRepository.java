package no.samsvar.deviation.assessment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.deviation.breach.AuthorityReport;
import no.samsvar.deviation.breach.AuthorityReports;
import no.samsvar.deviation.duty.DutyAnswer;
import no.samsvar.deviation.duty.DutyStep;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was told of a deviation: authorities and people; and what was advised. */
@Repository
class TellingRepository {

    private final JdbcClient db;

    TellingRepository(JdbcClient db) {
        this.db = db;
    }

    AuthorityReports reports(EntryId id) {
        return new AuthorityReports(
                db.sql(
                                """
                                select phase, contacted_at as at, form, reference
                                from deviation_contact
                                where organisation_id = current_organisation() and entry_id = ?
                                """)
                        .param(id.value())
                        .query(Rows.of(AuthorityReport.class))
                        .list());
    }

    void insert(UUID id, EntryId entry, ContactEntry contact) {
        db.sql(
                        """
                        insert into deviation_contact (id, entry_id, phase, contacted_at, form,
                            reference, noted_by, noted_at)
                        values (?, ?, ?, ?, ?, ?, current_person(), action_time())
                        """)
                .params(
                        Values.of(
                                id,
                                entry.value(),
                                contact.phase().name(),
                                contact.contactedAt().atOffset(ZoneOffset.UTC),
                                contact.form().name(),
                                contact.reference()))
                .update();
    }

    List<Affected> affected(EntryId id) {
        return db.sql(
                        """
                        select id, reference, told_at, how from deviation_affected
                        where organisation_id = current_organisation() and entry_id = ?
                        order by added_at, id
                        """)
                .param(id.value())
                .query(Rows.of(Affected.class))
                .list();
    }

    void insertAffected(UUID id, EntryId entry, String reference) {
        db.sql(
                        """
                        insert into deviation_affected (id, entry_id, reference, added_at)
                        values (?, ?, ?, action_time())
                        """)
                .params(id, entry.value(), reference)
                .update();
    }

    boolean told(EntryId entry, UUID affected, ToldForm told) {
        return db.sql(
                                """
                                update deviation_affected set told_at = ?, how = ?
                                where organisation_id = current_organisation() and entry_id = ?
                                    and id = ?
                                """)
                        .params(
                                Values.of(
                                        told.toldAt().atOffset(ZoneOffset.UTC),
                                        told.how(),
                                        entry.value(),
                                        affected))
                        .update()
                == 1;
    }

    List<Advice> advice(EntryId id) {
        return db.sql(
                        """
                        select advice.text, person.name as given_by, advice.given_at
                        from deviation_advice advice join person on person.id = advice.given_by
                        where advice.organisation_id = current_organisation()
                            and advice.entry_id = ?
                        order by advice.given_at, advice.id
                        """)
                .param(id.value())
                .query(Rows.of(Advice.class))
                .list();
    }

    void insertAdvice(UUID id, EntryId entry, String text) {
        db.sql(
                        """
                        insert into deviation_advice (id, entry_id, text, given_by, given_at)
                        values (?, ?, ?, current_person(), action_time())
                        """)
                .params(id, entry.value(), text)
                .update();
    }

    private record Told(String step, Instant toldAt) {}

    private record Duty(OtherDuty duty, boolean applies, String reason, String decidedBy) {

        DutyAnswer answer(Map<String, Instant> told) {
            var mine =
                    duty.steps().stream()
                            .map(DutyStep::code)
                            .filter(told::containsKey)
                            .collect(Collectors.toMap(step -> step, told::get));
            return new DutyAnswer(applies, reason, decidedBy, mine);
        }
    }

    Map<OtherDuty, DutyAnswer> duties(EntryId id) {
        var answered =
                db.sql(
                                """
                                select duty.duty, duty.applies, duty.reason, person.name as decided_by
                                from deviation_duty duty join person on person.id = duty.decided_by
                                where duty.organisation_id = current_organisation()
                                    and duty.entry_id = ?
                                """)
                        .param(id.value())
                        .query(Rows.of(Duty.class))
                        .list();
        var told = answered.isEmpty() ? Map.<String, Instant>of() : told(id);
        var answers = new EnumMap<OtherDuty, DutyAnswer>(OtherDuty.class);
        answered.forEach(duty -> answers.put(duty.duty(), duty.answer(told)));
        return answers;
    }

    private Map<String, Instant> told(EntryId id) {
        return db
                .sql(
                        """
                        select step, told_at from deviation_duty_told
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(id.value())
                .query(Rows.of(Told.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Told::step, Told::toldAt));
    }

    void store(EntryId entry, OtherDuty duty, DutyForm answer) {
        db.sql(
                        """
                        insert into deviation_duty (entry_id, duty, applies, reason, decided_by,
                            decided_at)
                        values (?, ?, ?, ?, current_person(), action_time())
                        on conflict (organisation_id, entry_id, duty)
                        do update set applies = excluded.applies, reason = excluded.reason,
                            decided_by = excluded.decided_by, decided_at = excluded.decided_at
                        """)
                .params(entry.value(), duty.name(), answer.applies(), answer.reason())
                .update();
    }

    void told(EntryId entry, String step, Instant at) {
        db.sql(
                        """
                        insert into deviation_duty_told (entry_id, step, told_at, noted_by)
                        values (?, ?, ?, current_person())
                        on conflict (organisation_id, entry_id, step)
                        do update set told_at = excluded.told_at, noted_by = excluded.noted_by
                        """)
                .params(entry.value(), step, at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
