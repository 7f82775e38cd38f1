package no.samsvar.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.samsvar.platform.Time;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits in the checklists that are in use. */
@Repository
class WaitingRepository {

    private final JdbcClient db;

    WaitingRepository(JdbcClient db) {
        this.db = db;
    }

    /** An answer that may have to be looked at again. */
    record Old(
            EntryId checklist,
            String title,
            ChecklistType list,
            String item,
            Language language,
            String question,
            Instant answeredAt) {}

    /** Answers given before that day, or to another version than the newest of its list. */
    List<Old> old(LocalDate before, String[] lists, Integer[] newest) {
        return db.sql(
                        """
                        select a.entry_id as checklist, e.title, c.list, a.item, a.language,
                            a.question, a.answered_at
                        from checklist_answer a
                        join checklist c
                            on c.organisation_id = a.organisation_id and c.entry_id = a.entry_id
                        join entry e on e.organisation_id = a.organisation_id and e.id = a.entry_id
                        join unnest(?::text[], ?::integer[]) as n (list, version)
                            on n.list = c.list
                        where a.organisation_id = current_organisation() and e.status = 'ACTIVE'
                            and (a.answered_at < ? or a.content_version <> n.version)
                        order by e.number, a.item
                        """)
                .params(
                        lists,
                        newest,
                        before.atStartOfDay(Time.OSLO).toInstant().atOffset(ZoneOffset.UTC))
                .query(Rows.of(Old.class))
                .list();
    }

    /**
     * Of the lists that are the enterprise's own: those given before that day, or to other words.
     */
    List<Old> oldOwn(LocalDate before) {
        return db.sql(
                        """
                        select a.entry_id as checklist, e.title, c.list, a.item, a.language,
                            a.question, a.answered_at
                        from checklist_answer a
                        join checklist c
                            on c.organisation_id = a.organisation_id and c.entry_id = a.entry_id
                        join checklist_item i
                            on i.organisation_id = a.organisation_id and i.entry_id = a.entry_id
                                and i.item = a.item
                        join entry e on e.organisation_id = a.organisation_id and e.id = a.entry_id
                        where a.organisation_id = current_organisation() and e.status = 'ACTIVE'
                            and c.list = 'OWN' and i.gone_in is null
                            and (a.answered_at < ? or a.question <> i.text)
                        order by e.number, i.position
                        """)
                .param(before.atStartOfDay(Time.OSLO).toInstant().atOffset(ZoneOffset.UTC))
                .query(Rows.of(Old.class))
                .list();
    }

    /** A checklist with noes, to what still stands in it, that nobody has approved to stand. */
    record Unapproved(EntryId checklist, String title, int count, Instant since) {}

    List<Unapproved> unapproved() {
        return db.sql(
                        """
                        select e.id as checklist, e.title, count(*) as count,
                            min(a.answered_at) as since
                        from checklist_answer a
                        join entry e on e.organisation_id = a.organisation_id and e.id = a.entry_id
                        where a.organisation_id = current_organisation() and e.status = 'ACTIVE'
                            and a.handling = 'STANDS' and a.approved_at is null
                            and not exists (
                                select 1 from checklist_item i
                                where i.organisation_id = a.organisation_id
                                    and i.entry_id = a.entry_id and i.item = a.item
                                    and i.gone_in is not null)
                        group by e.id, e.title, e.number
                        order by e.number
                        """)
                .query(Rows.of(Unapproved.class))
                .list();
    }
}
