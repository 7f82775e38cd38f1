package no.samsvar.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries found by words. */
@Repository
class FoundRepository {

    private final JdbcClient db;

    FoundRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Lateral and limited, so that what is found is looked up one by one: a connection keeps the
     * plan it made for the organisation that came first, and reads the whole of a large one where
     * that was small.
     */
    private static final String FIND =
            "select "
                    + EntryRepository.COLUMNS
                    + """
                     from (
                        select entry_id, max(rank) as rank from search_entries(?, ?, ?, ?)
                        group by entry_id) found
                    cross join lateral (
                        select * from entry
                        where organisation_id = current_organisation() and id = found.entry_id
                        limit 1) e
                    order by found.rank desc, e.changed_at desc limit ?
                    """;

    /** What the function finds is read again here under the policies. */
    List<Entry> find(String[] kinds, String typed, String[] groups, int most) {
        return db.sql(FIND)
                .params(kinds, typed, groups, most, most)
                .query(EntryRepository::entry)
                .list();
    }
}
